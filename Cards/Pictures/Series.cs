namespace CompassionCoach.Cards.Pictures;

/// <summary>What was given to one question, in order.</summary>
/// <param name="Name">What the picture calls it; empty for no name.</param>
/// <param name="Marks">Empty where it was never given.</param>
public sealed record Series(string Name, IReadOnlyList<Mark> Marks)
{
    /// <summary>What the least value means, in words; may be empty.</summary>
    public string Least { get; init; } = "";

    /// <summary>What the greatest value means, in words; may be empty.</summary>
    public string Greatest { get; init; } = "";
}
