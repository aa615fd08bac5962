namespace CompassionCoach.Dialogs.Curriculum;

/// <summary>One thing that the coach says or asks.</summary>
/// <param name="Section">The path of its section, <c>flow/section</c>.</param>
/// <param name="Id">Unique within the section.</param>
/// <param name="Kind">The name of a <see cref="Steps.StepKind"/>.</param>
/// <param name="When">Whether this learner gets it; <see cref="Curriculum.When.Always"/> by default.</param>
/// <param name="Keep">The key under which the answer is kept, or null.</param>
/// <param name="Settings">The step's entry in the flow, for what its kind takes.</param>
public sealed record Step(string Section, string Id, string Kind, When When, string? Keep, Node Settings)
{
    /// <summary><c>flow/section/step</c>: a place, and the key of its words.</summary>
    public string Path { get; } = $"{Section}/{Id}";

    /// <summary>Plain values of a list setting; empty where it is not given.</summary>
    public IReadOnlyList<string> List(string setting) => Settings[setting]?.Texts ?? [];

    public string? Text(string setting) => Settings[setting]?.Text;

    public int Number(string setting, int otherwise) => int.TryParse(Settings[setting]?.Text, out var number) ? number : otherwise;

    public bool Flag(string setting) => Settings[setting]?.Text == "true";
}
