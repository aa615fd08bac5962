using SkiaSharp;

namespace CompassionCoach.Cards.Pictures;

/// <summary>Readings from 0 to 10, one after another, as a line.</summary>
public sealed class LineDrawing() : Drawing("line", 2, MostThings)
{
    private const float Left = 84;
    private const float Right = Canvas.Width - 56;
    private const float High = 250;

    public override bool Suffices(IReadOnlyList<Series> given) => given.Count(IsRead) > 1;

    protected override float Paint(Canvas canvas, IReadOnlyList<Series> given)
    {
        var greatest = Laid.Out(given[0].Greatest, Right - Left, Letters.Regular, Laid.Small, 2);
        canvas.Write(greatest, Left, Canvas.Margin, Palette.Soft);
        var top = Canvas.Margin + greatest.Height + 56;
        Scale(canvas, top, given.First(IsRead).Marks[0].Most);
        var least = Laid.Out(given[0].Least, Right - Left, Letters.Regular, Laid.Small, 2);
        canvas.Write(least, Left, top + High + 20, Palette.Soft);
        var bottom = Names(canvas, given, top + High + 34 + least.Height);
        var points = Points(given, top);
        Curve(canvas, points, top + High);
        foreach (var (point, value) in points)
            Reading(canvas, point, value);
        return bottom + Canvas.Margin;
    }

    private static bool IsRead(Series series) => series.Marks is [{ Value: not null }, ..];

    private static float Step(IReadOnlyList<Series> given) => (Right - Left) / Math.Max(1, given.Count - 1);

    private static List<(SKPoint Point, int Value)> Points(IReadOnlyList<Series> given, float top) =>
    [
        .. given.Select((series, index) => (series, index)).Where(reading => IsRead(reading.series)).Select(reading =>
            (new SKPoint(Left + (reading.index * Step(given)), top + (High * (1 - Pair.Share(reading.series.Marks[0])))), reading.series.Marks[0].Value!.Value)),
    ];

    private static void Scale(Canvas canvas, float top, int most)
    {
        for (var i = 0; i <= 2; i++)
        {
            var y = top + (High * i / 2);
            canvas.Line(Left - 14, y, Right + 14, y, Palette.Line, 2.5f);
            var number = Laid.Out($"{most - (most * i / 2)}", 40, Letters.Regular, Laid.Small, 1);
            canvas.Write(number, Left - 26, y - (number.Height / 2), Palette.Soft, SKTextAlign.Right);
        }
    }

    private static float Names(Canvas canvas, IReadOnlyList<Series> given, float y)
    {
        var bottom = y;
        for (var i = 0; i < given.Count; i++)
        {
            var width = Math.Min(Step(given) - 8, i == 0 || i == given.Count - 1 ? 2 * 52 : 190);
            var name = Laid.Out(given[i].Name, Math.Max(width, 56), Letters.Bold, Laid.Small);
            canvas.Write(name, Left + (i * Step(given)), y, Palette.Ink, SKTextAlign.Center);
            bottom = Math.Max(bottom, y + name.Height);
        }

        return bottom;
    }

    /// <summary>A soft line that never rises above or falls below the readings it joins.</summary>
    private static void Curve(Canvas canvas, List<(SKPoint Point, int Value)> points, float floor)
    {
        using var line = new SKPath();
        line.MoveTo(points[0].Point);
        for (var i = 1; i < points.Count; i++)
        {
            var (from, to) = (points[i - 1].Point, points[i].Point);
            var middle = (from.X + to.X) / 2;
            line.CubicTo(middle, from.Y, middle, to.Y, to.X, to.Y);
        }

        using var under = new SKPath(line);
        under.LineTo(points[^1].Point.X, floor);
        under.LineTo(points[0].Point.X, floor);
        under.Close();
        canvas.Shape(under, Palette.LeafMist2);
        canvas.Shape(line, null, Palette.Leaf, 6);
    }

    private static void Reading(Canvas canvas, SKPoint point, int value)
    {
        canvas.Disc(point.X, point.Y, 13, Palette.Surface, Palette.Leaf, 6);
        var number = Laid.Out($"{value}", 60, Letters.Bold, 30, 1);
        canvas.Write(number, point.X, point.Y - 20 - number.Height, Palette.Ink, SKTextAlign.Center);
    }
}
