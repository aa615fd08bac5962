namespace CompassionCoach.Cards.Pictures;

/// <summary>
/// One way to draw what a learner gave. Pure: the same series make the same image. One object serves everybody; nothing of Skia
/// is touched before the first picture.
/// </summary>
/// <param name="name">What content files call it.</param>
/// <param name="fewest">How many series it takes at least.</param>
/// <param name="most">How many it takes at most.</param>
public abstract class Drawing(string name, int fewest, int most)
{
    /// <summary>How many things of one kind a picture shows; more would be too small to read on a phone.</summary>
    protected const int MostThings = 8;

    public string Name { get; } = name;

    public int Fewest { get; } = fewest;

    public int Most { get; } = most;

    /// <summary>Whether it cannot be read unless every series has a name.</summary>
    public virtual bool NeedsNames => false;

    /// <summary>Whether enough was given: at least two things to see.</summary>
    public abstract bool Suffices(IReadOnlyList<Series> given);

    /// <summary>Everything that was given, in words.</summary>
    public virtual IEnumerable<Spoken> InWords(IReadOnlyList<Series> given) =>
        given.Where(series => series.Marks.Count > 0).Select(series => new Spoken(series.Name, [.. series.Marks.Select(mark => mark.Label)]));

    public Picture Draw(IReadOnlyList<Series> given)
    {
        using var canvas = new Canvas();
        return canvas.Finish(Paint(canvas, given));
    }

    /// <summary>Draws on a canvas 600 units wide and returns the height that was used, at most <see cref="Canvas.Tallest"/>.</summary>
    protected abstract float Paint(Canvas canvas, IReadOnlyList<Series> given);

    protected static bool Has(Series series) => series.Marks.Count > 0;
}
