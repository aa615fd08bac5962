using SkiaSharp;

namespace CompassionCoach.Cards.Pictures;

/// <summary>What is linked with one thing in the middle, and the threads between.</summary>
public sealed class WebDrawing() : Drawing("web", 2, 2)
{
    private const float Middle = 76;
    private const float AcrossX = 212;

    /// <summary>Half the height of a link with three lines.</summary>
    private const float Half = 54;

    private static readonly float[] Rounds = [0.52f, 0.76f, 1];

    public override bool Suffices(IReadOnlyList<Series> given) => given.All(Has);

    protected override float Paint(Canvas canvas, IReadOnlyList<Series> given)
    {
        var links = Links(given[1]);
        var acrossY = links.Count > 5 ? 262f : 214f;
        var centre = new SKPoint(Canvas.Width / 2, Canvas.Margin + Half + acrossY);
        var places = links.Select((_, index) => Place(centre, acrossY, 1, index, links.Count)).ToList();
        Threads(canvas, centre, acrossY, places);
        for (var i = 0; i < links.Count; i++)
            Link(canvas, places[i], links[i], links.Count > 6 ? 144 : 160);
        canvas.Disc(centre.X, centre.Y, Middle + 7, Palette.LeafMist2);
        canvas.Disc(centre.X, centre.Y, Middle, Palette.Leaf);
        canvas.WriteAmid(Laid.Out(given[0].Marks[0].Label, (Middle * 2) - 30, Letters.Bold, Laid.Normal), centre.X, centre.Y, Palette.Surface);
        return Math.Max(places.Max(place => place.Y) + Half, centre.Y + Middle) + Canvas.Margin;
    }

    private static List<string> Links(Series series)
    {
        var more = series.Marks.Count - MostThings;
        return [.. series.Marks.Take(more > 0 ? MostThings - 1 : MostThings).Select(mark => mark.Label), .. more > 0 ? [$"+ {more + 1}"] : Array.Empty<string>()];
    }

    private static SKPoint Place(SKPoint centre, float acrossY, float share, int index, int count)
    {
        var angle = (2 * MathF.PI * index / count) - (MathF.PI / 2);
        return new SKPoint(centre.X + (AcrossX * share * MathF.Cos(angle)), centre.Y + (acrossY * share * MathF.Sin(angle)));
    }

    /// <summary>A thread to each link, and rounds that join them like a web's, with dew where they meet.</summary>
    private static void Threads(Canvas canvas, SKPoint centre, float acrossY, List<SKPoint> places)
    {
        if (places.Count > 2)
            foreach (var share in Rounds)
                Round(canvas, centre, acrossY, share, places.Count);
        foreach (var place in places)
            canvas.Line(centre.X, centre.Y, place.X, place.Y, Palette.Leaf, 4);
        if (places.Count > 2)
            for (var i = 0; i < places.Count; i++)
                foreach (var share in Rounds)
                {
                    var dew = Place(centre, acrossY, share, i, places.Count);
                    canvas.Disc(dew.X, dew.Y, 6, Palette.Surface, Palette.Leaf, 2.5f);
                }
    }

    /// <summary>Threads hang a little inwards.</summary>
    private static void Round(Canvas canvas, SKPoint centre, float acrossY, float share, int count)
    {
        using var round = new SKPath();
        round.MoveTo(Place(centre, acrossY, share, 0, count));
        for (var i = 1; i <= count; i++)
        {
            var (from, to) = (Place(centre, acrossY, share, i - 1, count), Place(centre, acrossY, share, i, count));
            round.QuadTo(Inwards((from.X + to.X) / 2, centre.X), Inwards((from.Y + to.Y) / 2, centre.Y), to.X, to.Y);
        }

        canvas.Shape(round, null, Palette.SeaMist3, 3);
    }

    private static float Inwards(float from, float to) => from + ((to - from) * 0.16f);

    private static void Link(Canvas canvas, SKPoint at, string label, float wide)
    {
        var words = Laid.Out(label, wide - 18, Letters.Regular, Laid.Small);
        var high = Math.Max(26, (words.Height / 2) + 11);
        canvas.Box(new SKRect(at.X - (wide / 2), at.Y - high, at.X + (wide / 2), at.Y + high), 24, Palette.Surface, Palette.Leaf);
        canvas.WriteAmid(words, at.X, at.Y, Palette.Ink);
    }
}
