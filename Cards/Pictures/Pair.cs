namespace CompassionCoach.Cards.Pictures;

/// <summary>One thing measured twice.</summary>
public sealed record Pair(Mark First, Mark Second)
{
    /// <summary>What was measured both times, in the order of the first.</summary>
    public static IReadOnlyList<Pair> In(IReadOnlyList<Series> given) =>
    [
        .. given[0].Marks.Where(mark => mark.Value is not null)
            .Select(first => (First: first, Second: given[1].Marks.FirstOrDefault(second => second.Label == first.Label && second.Value is not null)))
            .Where(both => both.Second is not null)
            .Select(both => new Pair(both.First, both.Second!)),
    ];

    /// <summary>Each thing with both measures, in words.</summary>
    public static IEnumerable<Spoken> InWords(IReadOnlyList<Series> given) =>
        In(given).Select(pair => new Spoken(pair.First.Label, [$"{given[0].Name} {pair.First.Amount}".Trim(), $"{given[1].Name} {pair.Second.Amount}".Trim()]));

    /// <summary>From 0 to 1.</summary>
    public static float Share(Mark mark) => mark.Most > 0 ? Math.Clamp((float)mark.Value.GetValueOrDefault() / mark.Most, 0, 1) : 0;
}
