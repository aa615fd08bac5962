namespace CompassionCoach.Cards.Pictures;

/// <summary>One thing in a picture: what it is called and, where it was measured, how much of it there is.</summary>
/// <param name="Label">The learner's words, or an option's. May hold anything; drawing makes it safe.</param>
public sealed record Mark(string Label)
{
    /// <summary>From 0 to <see cref="Most"/>; null where nothing was measured.</summary>
    public int? Value { get; init; }

    /// <summary>The greatest <see cref="Value"/> there could be; 0 where there is none.</summary>
    public int Most { get; init; }

    /// <summary>The value in words.</summary>
    public string Amount { get; init; } = "";
}
