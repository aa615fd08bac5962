using SkiaSharp;

namespace CompassionCoach.Cards.Pictures;

/// <summary>A row of dots for each round, as many as were counted. No round is better than another.</summary>
public sealed class CountsDrawing() : Drawing("counts", 2, MostThings)
{
    private const int MostRows = 3;

    public override bool Suffices(IReadOnlyList<Series> given) => given.Count(IsCounted) > 1;

    protected override float Paint(Canvas canvas, IReadOnlyList<Series> given)
    {
        var rounds = given.Where(IsCounted).ToList();
        var most = rounds.Max(Count);
        var inRow = most <= 30 && rounds.Count <= 4 ? 10 : 20;
        var rows = rounds.Count > 4 ? 1 : MostRows;
        var y = Canvas.Margin;
        foreach (var round in rounds)
            y = Round(canvas, round, inRow, rows, y) + (rounds.Count > 4 ? 12 : 30);
        return y - (rounds.Count > 4 ? 12 : 30) + Canvas.Margin;
    }

    private static bool IsCounted(Series series) => series.Marks is [{ Value: not null }, ..];

    private static int Count(Series round) => Math.Max(0, round.Marks[0].Value!.Value);

    /// <summary>The name and the number, then the dots; past the last row that fits, the number alone says the rest.</summary>
    private static float Round(Canvas canvas, Series round, int inRow, int rows, float y)
    {
        var number = Laid.Out($"{Count(round)}", 110, Letters.Bold, 34, 1);
        var name = Laid.Out(round.Name, Canvas.Inner - 130, Letters.Bold, Laid.Normal, rows == 1 ? 1 : 2);
        var high = Math.Max(number.Height, name.Height);
        canvas.Write(name, Canvas.Margin, y + ((high - name.Height) / 2), Palette.Ink);
        canvas.Write(number, Canvas.Width - Canvas.Margin, y + ((high - number.Height) / 2), Palette.Leaf, SKTextAlign.Right);
        y += high + 10;
        var step = Canvas.Inner / inRow;
        var radius = step * 0.3f;
        var shown = Math.Min(Count(round), inRow * rows);
        if (shown == 0)
            canvas.Disc(Canvas.Margin + radius + 2, y + radius + 2, radius, null, Palette.Rule, 2.5f);
        for (var i = 0; i < shown; i++)
            canvas.Disc(Canvas.Margin + radius + 2 + (i % inRow * step), y + radius + 2 + (i / inRow * step), radius, Palette.Leaf);
        return y + 4 + (2 * radius) + (Math.Max(0, (shown - 1) / inRow) * step);
    }
}
