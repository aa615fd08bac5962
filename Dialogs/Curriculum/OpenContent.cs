namespace CompassionCoach.Dialogs.Curriculum;

/// <summary>Opens a content file. The conversation itself reads no disk: who composes it says where content is.</summary>
/// <param name="name">Its name in the content folder, with <c>/</c> between: <c>overview/flow.yaml</c>.</param>
/// <returns>Its text, which the reader closes; null where there is no such file.</returns>
public delegate TextReader? OpenContent(string name);
