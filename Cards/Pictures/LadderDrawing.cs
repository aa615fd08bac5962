using SkiaSharp;

namespace CompassionCoach.Cards.Pictures;

/// <summary>A ladder with a line on each rung, the first at the bottom.</summary>
public sealed class LadderDrawing() : Drawing("ladder", 1, MostThings)
{
    private const float Between = 18;
    private const float Pad = 13;
    private const float Rail = 16;

    public override bool Suffices(IReadOnlyList<Series> given) => given.Sum(series => series.Marks.Count) > 1;

    protected override float Paint(Canvas canvas, IReadOnlyList<Series> given)
    {
        var rungs = given.SelectMany(Rungs).TakeLast(MostThings).Reverse().ToList();
        var height = Canvas.Tallest - (2 * Canvas.Margin) - 40;
        var lines = Laid.Within([.. rungs.Select(rung => rung.Label)], Canvas.Inner - 110, height, Between + (2 * Pad), Letters.Regular, Laid.Small);
        var names = rungs.Select(rung => Laid.Out(rung.Name, Canvas.Inner - 110, Letters.Bold, Laid.Small, 1)).ToList();
        var room = height - lines.Sum(line => line.Height + Between + (2 * Pad));
        if (names.Sum(name => name.Height) > room)
            names = [.. names.Select(name => name with { Lines = [] })];
        var bottom = Canvas.Margin + 20 + rungs.Select((_, i) => lines[i].Height + names[i].Height + Between + (2 * Pad)).Sum() + 20 - Between;
        Rails(canvas, bottom);
        var y = Canvas.Margin + 20;
        for (var i = 0; i < rungs.Count; i++)
            y = Rung(canvas, names[i], lines[i], i == 0, y) + Between;
        return bottom + Canvas.Margin;
    }

    /// <summary>The lines of one question; its name stands on the first.</summary>
    private static IEnumerable<(string Name, string Label)> Rungs(Series series) =>
        series.Marks.Select((mark, index) => (index == 0 ? series.Name : "", mark.Label));

    private static void Rails(Canvas canvas, float bottom)
    {
        foreach (var x in new[] { Canvas.Margin + 30, Canvas.Width - Canvas.Margin - 30 - Rail })
            canvas.Box(new SKRect(x, Canvas.Margin, x + Rail, bottom), Rail / 2, Palette.Apricot, Palette.Clay, 2);
    }

    private static float Rung(Canvas canvas, Laid name, Laid line, bool isTop, float y)
    {
        var high = name.Height + line.Height + (2 * Pad);
        canvas.Box(new SKRect(Canvas.Margin, y, Canvas.Width - Canvas.Margin, y + high), 22, isTop ? Palette.LeafMist : Palette.Surface, isTop ? Palette.Leaf : Palette.Clay);
        canvas.Write(name, Canvas.Width / 2, y + Pad, Palette.Soft, SKTextAlign.Center);
        canvas.Write(line, Canvas.Width / 2, y + Pad + name.Height, Palette.Ink, SKTextAlign.Center);
        return y + high;
    }
}
