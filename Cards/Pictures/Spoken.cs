namespace CompassionCoach.Cards.Pictures;

/// <summary>A part of a picture in words, for those who do not see it.</summary>
/// <param name="About">What the parts belong to; empty for nothing in particular.</param>
/// <param name="Parts">Labels and amounts, in order.</param>
public sealed record Spoken(string About, IReadOnlyList<string> Parts);
