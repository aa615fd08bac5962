using SkiaSharp;

namespace CompassionCoach.Cards.Pictures;

/// <summary>Readings from 0 to 10, one after another, as a line.</summary>
public sealed class LineDrawing() : Drawing("line", 2, MostThings)
{
    private const float Left = 100;
    private const float Right = Canvas.Width - Left;
    private const float High = 240;

    /// <summary>Past this many, only the first and the last reading have room for their names.</summary>
    private const int MostNames = 4;

    public override bool Suffices(IReadOnlyList<Series> given) => given.Count(IsRead) > 1;

    protected override float Paint(Canvas canvas, IReadOnlyList<Series> given)
    {
        var most = given.First(IsRead).Marks[0].Most;
        var greatest = Laid.Out(given[0].Greatest, Right - Left, Letters.Regular, Laid.Small, 2);
        var isHigh = given.Where(IsRead).Max(series => Pair.Share(series.Marks[0])) > 0.75f;
        canvas.Write(greatest, Left, Canvas.Margin, Palette.Soft);
        var top = Canvas.Margin + greatest.Height + (isHigh ? 60 : 12);
        var least = Laid.Out(given[0].Least, Right - Left, Letters.Regular, Laid.Small, 2);
        canvas.Write(least, Left, top + High + 20, Palette.Soft);
        var points = Points(given, top);
        Under(canvas, points, top + High);
        Scale(canvas, top, most);
        Line(canvas, points);
        foreach (var (point, value) in points)
            Reading(canvas, point, value);
        return Names(canvas, given, top + High + 36 + least.Height) + Canvas.Margin;
    }

    private static bool IsRead(Series series) => series.Marks is [{ Value: not null }, ..];

    private static float Step(IReadOnlyList<Series> given) => (Right - Left) / (given.Count - 1);

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
            canvas.Line(Left - 24, y, Right + 24, y, Palette.Line, 2.5f);
            var number = Laid.Out($"{most - (most * i / 2)}", 40, Letters.Regular, Laid.Small, 1);
            canvas.Write(number, Left - 36, y - (number.Height / 2), Palette.Soft, SKTextAlign.Right);
        }
    }

    /// <summary>Under each reading, or under the two ends of many.</summary>
    private static float Names(Canvas canvas, IReadOnlyList<Series> given, float y)
    {
        var bottom = y;
        for (var i = 0; i < given.Count; i++)
        {
            var isEnd = i == 0 || i == given.Count - 1;
            if (!isEnd && given.Count > MostNames)
                continue;
            var ends = 2 * (Left - Canvas.Margin);
            var name = Laid.Out(given[i].Name, given.Count > MostNames ? ends : Math.Min(isEnd ? ends : 220, Step(given) - 14), Letters.Bold, Laid.Small);
            canvas.Write(name, Left + (i * Step(given)), y, Palette.Ink, SKTextAlign.Center);
            bottom = Math.Max(bottom, y + name.Height);
        }

        return bottom;
    }

    private static void Under(Canvas canvas, List<(SKPoint Point, int Value)> points, float floor)
    {
        using var under = Curve(points);
        under.LineTo(points[^1].Point.X, floor);
        under.LineTo(points[0].Point.X, floor);
        under.Close();
        canvas.Shape(under, Palette.LeafMist2);
    }

    private static void Line(Canvas canvas, List<(SKPoint Point, int Value)> points)
    {
        using var line = Curve(points);
        canvas.Shape(line, null, Palette.Leaf, 6);
    }

    /// <summary>A soft line that never rises above or falls below the readings it joins.</summary>
    private static SKPath Curve(List<(SKPoint Point, int Value)> points)
    {
        var line = new SKPath();
        line.MoveTo(points[0].Point);
        for (var i = 1; i < points.Count; i++)
        {
            var (from, to) = (points[i - 1].Point, points[i].Point);
            var middle = (from.X + to.X) / 2;
            line.CubicTo(middle, from.Y, middle, to.Y, to.X, to.Y);
        }

        return line;
    }

    private static void Reading(Canvas canvas, SKPoint point, int value)
    {
        canvas.Disc(point.X, point.Y, 13, Palette.Surface, Palette.Leaf, 6);
        var number = Laid.Out($"{value}", 60, Letters.Bold, 30, 1);
        canvas.Write(number, point.X, point.Y - 20 - number.Height, Palette.Ink, SKTextAlign.Center);
    }
}
