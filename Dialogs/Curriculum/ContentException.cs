namespace CompassionCoach.Dialogs.Curriculum;

/// <summary>Content files are wrong. The message names every fault at once, one a line, by file and line.</summary>
public sealed class ContentException(IReadOnlyList<string> faults) : Exception(string.Join(Environment.NewLine, faults))
{
    public IReadOnlyList<string> Faults { get; } = faults;
}
