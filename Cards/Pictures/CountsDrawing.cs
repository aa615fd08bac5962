using SkiaSharp;

namespace CompassionCoach.Cards.Pictures;

/// <summary>A row of dots for each round, as many as were counted. No round is better than another.</summary>
public sealed class CountsDrawing() : Drawing("counts", 2, MostThings)
{
    private const float Pad = 18;

    public override bool Suffices(IReadOnlyList<Series> given) => given.Count(IsCounted) > 1;

    protected override float Paint(Canvas canvas, IReadOnlyList<Series> given)
    {
        var rounds = given.Where(IsCounted).ToList();
        var look = rounds.Count > 4 ? new Look(20, 1, 28, 0, 14) : rounds.Max(Count) > 30 ? new Look(20, 3, 34, Pad, 16) : new Look(10, 3, 34, Pad, 16);
        var y = Canvas.Margin;
        foreach (var round in rounds)
            y = Round(canvas, round, look, y) + look.Between;
        return y - look.Between + Canvas.Margin;
    }

    private static bool IsCounted(Series series) => series.Marks is [{ Value: not null }, ..];

    private static int Count(Series round) => Math.Max(0, round.Marks[0].Value!.Value);

    /// <summary>The name and the number, then the dots; past the last row that fits, the number alone says the rest.</summary>
    private static float Round(Canvas canvas, Series round, Look look, float y)
    {
        var left = Canvas.Margin + look.Pad;
        var number = Laid.Out($"{Count(round)}", 110, Letters.Bold, look.Number, 1);
        var name = Laid.Out(round.Name, Canvas.Inner - (2 * look.Pad) - 120, Letters.Bold, look.Rows > 1 ? Laid.Normal : Laid.Small, look.Rows > 1 ? 2 : 1);
        var step = (Canvas.Inner - (2 * look.Pad)) / look.InRow;
        var radius = step * 0.31f;
        var high = Math.Max(number.Height, name.Height);
        var shown = Math.Min(Count(round), look.InRow * look.Rows);
        var first = y + (look.Pad * 0.8f) + high + (look.Pad / 3) + radius + 2;
        var end = first + (Math.Max(0, (shown - 1) / look.InRow) * step) + radius + 2 + look.Pad;
        if (look.Pad > 0)
            canvas.Box(new SKRect(Canvas.Margin, y, Canvas.Width - Canvas.Margin, end), 24, Palette.Surface, Palette.Line, 2);
        canvas.Write(name, left, first - radius - 2 - (look.Pad / 3) - ((high + name.Height) / 2), Palette.Ink);
        canvas.Write(number, Canvas.Width - left, first - radius - 2 - (look.Pad / 3) - ((high + number.Height) / 2), Palette.Leaf, SKTextAlign.Right);
        if (shown == 0)
            canvas.Disc(left + radius + 2, first, radius, null, Palette.Rule, 2.5f);
        for (var i = 0; i < shown; i++)
            canvas.Disc(left + radius + 2 + (i % look.InRow * step), first + (i / look.InRow * step), radius, Palette.Leaf);
        return end;
    }

    /// <summary>How the rounds of one picture look; many are closer together and have no box around them.</summary>
    private sealed record Look(int InRow, int Rows, float Number, float Pad, float Between);
}
