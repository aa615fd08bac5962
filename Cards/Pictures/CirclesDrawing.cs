using SkiaSharp;

namespace CompassionCoach.Cards.Pictures;

/// <summary>
/// How near each person stands, before and after: two circles that meet the more, the nearer they are, as on the one-item scale
/// of closeness (Aron, Aron and Smollan, 1992). The circle with the dot, on the left, is the learner.
/// </summary>
public sealed class CirclesDrawing() : Drawing("circles", 2, 2)
{
    private const float Names = 150;
    private const float Column = (Canvas.Inner - Names) / 2;

    public override bool NeedsNames => true;

    public override bool Suffices(IReadOnlyList<Series> given) => Pair.In(given).Count > 0;

    public override IEnumerable<Spoken> InWords(IReadOnlyList<Series> given) => Pair.InWords(given);

    protected override float Paint(Canvas canvas, IReadOnlyList<Series> given)
    {
        var pairs = Pair.In(given).Take(MostThings).ToList();
        var heads = given.Select(series => Laid.Out(series.Name, Column - 20, Letters.Bold, Laid.Normal, 2)).ToList();
        for (var i = 0; i < 2; i++)
            canvas.Write(heads[i], Middle(i), Canvas.Margin, Palette.Ink, SKTextAlign.Center);
        var y = Canvas.Margin + heads.Max(head => head.Height) + 16;
        var high = Math.Min(126, (Canvas.Tallest - y - 12) / pairs.Count);
        var lines = (int)Math.Clamp((high - 6) / 28, 1, 3);
        foreach (var pair in pairs)
        {
            canvas.Line(Canvas.Margin, y, Canvas.Width - Canvas.Margin, y, Palette.Line, 2);
            var name = Laid.Out(pair.First.Label, Names - 14, Letters.Bold, Laid.Small, lines);
            canvas.Write(name, Canvas.Margin, y + ((high - name.Height) / 2), Palette.Ink);
            Circles(canvas, Middle(0), y + (high / 2), high, pair.First);
            Circles(canvas, Middle(1), y + (high / 2), high, pair.Second);
            y += high;
        }

        return y + 12;
    }

    private static float Middle(int column) => Canvas.Margin + Names + (Column * (column + 0.5f));

    private static void Circles(Canvas canvas, float x, float y, float high, Mark mark)
    {
        var radius = Math.Min(44, (high - 16) / 2);
        var apart = radius * (2.15f - (1.75f * Pair.Share(mark)));
        using var self = new SKPath();
        using var other = new SKPath();
        self.AddCircle(x - (apart / 2), y, radius);
        other.AddCircle(x + (apart / 2), y, radius);
        using var shared = self.Op(other, SKPathOp.Intersect);
        canvas.Shape(self, Palette.LeafMist2);
        canvas.Shape(other, Palette.Cream);
        canvas.Shape(shared, Palette.Apricot);
        canvas.Shape(other, null, Palette.Clay);
        canvas.Shape(self, null, Palette.Leaf);
        canvas.Disc(x - (apart / 2), y, 5, Palette.Leaf);
    }
}
