using SkiaSharp;

namespace CompassionCoach.Cards.Pictures;

/// <summary>What is linked with one thing in the middle, and the threads between.</summary>
public sealed class WebDrawing() : Drawing("web", 2, 2)
{
    private const float Middle = 74;
    private const float Wide = 152;
    private const float AcrossX = 216;

    public override bool Suffices(IReadOnlyList<Series> given) => given.All(Has);

    protected override float Paint(Canvas canvas, IReadOnlyList<Series> given)
    {
        var links = given[1].Marks.Take(MostThings).ToList();
        var acrossY = links.Count > 5 ? 258f : 232f;
        var centre = new SKPoint(Canvas.Width / 2, Canvas.Margin + 54 + acrossY);
        var places = links.Select((_, index) => Place(centre, AcrossX, acrossY, index, links.Count)).ToList();
        Threads(canvas, centre, acrossY, places);
        for (var i = 0; i < links.Count; i++)
            Link(canvas, places[i], links[i].Label);
        canvas.Disc(centre.X, centre.Y, Middle, Palette.Leaf);
        canvas.WriteAmid(Laid.Out(given[0].Marks[0].Label, (Middle * 2) - 30, Letters.Bold, Laid.Normal), centre.X, centre.Y, Palette.Surface);
        return places.Max(place => Math.Max(place.Y + 54, centre.Y + Middle)) + Canvas.Margin;
    }

    private static SKPoint Place(SKPoint centre, float acrossX, float acrossY, int index, int count)
    {
        var angle = (2 * MathF.PI * index / count) - (MathF.PI / 2);
        return new SKPoint(centre.X + (acrossX * MathF.Cos(angle)), centre.Y + (acrossY * MathF.Sin(angle)));
    }

    /// <summary>A thread to each link, and two rounds that join them like a web's.</summary>
    private static void Threads(Canvas canvas, SKPoint centre, float acrossY, List<SKPoint> places)
    {
        foreach (var place in places)
            canvas.Line(centre.X, centre.Y, place.X, place.Y, Palette.Leaf, 4);
        if (places.Count < 3)
            return;
        foreach (var share in new[] { 0.5f, 0.74f, 1 })
        {
            using var round = new SKPath();
            for (var i = 0; i <= places.Count; i++)
            {
                var at = Place(centre, AcrossX * share, acrossY * share, i % places.Count, places.Count);
                var before = Place(centre, AcrossX * share, acrossY * share, (i + places.Count - 1) % places.Count, places.Count);
                if (i == 0)
                    round.MoveTo(at);
                else
                    round.QuadTo(Towards((before.X + at.X) / 2, centre.X), Towards((before.Y + at.Y) / 2, centre.Y), at.X, at.Y);
            }

            canvas.Shape(round, null, Palette.SeaMist3, 2.5f);
        }
    }

    /// <summary>Threads hang a little inwards.</summary>
    private static float Towards(float from, float to) => from + ((to - from) * 0.16f);

    private static void Link(Canvas canvas, SKPoint at, string label)
    {
        var words = Laid.Out(label, Wide - 22, Letters.Regular, Laid.Small);
        var half = new SKPoint(Wide / 2, Math.Max(26, (words.Height / 2) + 11));
        canvas.Box(new SKRect(at.X - half.X, at.Y - half.Y, at.X + half.X, at.Y + half.Y), 24, Palette.Surface, Palette.Leaf);
        canvas.WriteAmid(words, at.X, at.Y, Palette.Ink);
    }
}
