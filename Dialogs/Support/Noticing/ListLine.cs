namespace CompassionCoach.Dialogs.Support.Noticing;

/// <summary>One line of a list file: <c>exceptions / idiom</c> are its section and part.</summary>
internal readonly record struct ListLine(string Section, string Part, int Number, string Text);
