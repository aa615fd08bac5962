namespace CompassionCoach.Dialogs.Talk;

/// <summary>An answer that can be tapped, or typed as its words, a near misspelling, its number or its place in the row.</summary>
/// <param name="Id">What is kept.</param>
/// <param name="Label">What is read and tapped.</param>
public sealed record Option(string Id, string Label)
{
    /// <summary>Other words that mean it.</summary>
    public IReadOnlyList<string> Also { get; init; } = [];
}
