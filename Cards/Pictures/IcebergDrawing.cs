using SkiaSharp;

namespace CompassionCoach.Cards.Pictures;

/// <summary>What is seen of somebody, above the water; what may lie below it.</summary>
public sealed class IcebergDrawing() : Drawing("iceberg", 2, 2)
{
    private const int MostLines = 6;
    private const float Between = 12;
    private const float Middle = Canvas.Width / 2;
    private const float Peak = 66;

    public override bool Suffices(IReadOnlyList<Series> given) => given.All(Has);

    protected override float Paint(Canvas canvas, IReadOnlyList<Series> given)
    {
        var count = given.Sum(series => Math.Min(MostLines, series.Marks.Count));
        var seen = Lines(given[0], 300, 480f * Math.Min(MostLines, given[0].Marks.Count) / count);
        var below = Lines(given[1], 400, 480f * Math.Min(MostLines, given[1].Marks.Count) / count);
        var over = Laid.Out(given[0].Name, Canvas.Inner, Letters.Bold, Laid.Normal, 1);
        var under = Laid.Out(given[1].Name, Canvas.Inner, Letters.Bold, Laid.Normal, 1);
        var top = 20 + over.Height + 8;
        var water = top + Peak + High(seen) + 10;
        var foot = water + 22 + High(below) + 70;
        var bottom = foot + 10 + under.Height + 20;
        Sea(canvas, water, bottom);
        Ice(canvas, top, water, foot);
        Surface(canvas, water);
        canvas.Write(over, Middle, 20, Palette.Ink, SKTextAlign.Center);
        canvas.Write(under, Middle, foot + 10, Palette.Ink, SKTextAlign.Center);
        Write(canvas, seen, top + Peak);
        Write(canvas, below, water + 26);
        return bottom;
    }

    private static IReadOnlyList<Laid> Lines(Series series, float width, float height) =>
        Laid.Within([.. series.Marks.Take(MostLines).Select(mark => mark.Label)], width, height, Between, Letters.Regular, Laid.Small);

    private static float High(IReadOnlyList<Laid> lines) => lines.Sum(line => line.Height + Between);

    private static void Write(Canvas canvas, IReadOnlyList<Laid> lines, float y)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (i > 0)
                canvas.Line(Middle - 14, y - (Between / 2), Middle + 14, y - (Between / 2), Palette.SeaMist3, 2.5f);
            canvas.Write(lines[i], Middle, y, Palette.Ink, SKTextAlign.Center);
            y += lines[i].Height + Between;
        }
    }

    private static void Sea(Canvas canvas, float water, float bottom)
    {
        using var sea = new SKPath();
        sea.AddRect(new SKRect(0, water, Canvas.Width, bottom + 40));
        canvas.Shape(sea, Palette.SeaMist2);
    }

    private static void Ice(Canvas canvas, float top, float water, float foot)
    {
        using var ice = new SKPath();
        ice.MoveTo(Middle - 40, top + 22);
        ice.QuadTo(Middle - 10, top - 10, Middle + 26, top + 12);
        ice.CubicTo(Middle + 120, top + 30, Middle + 170, top + Peak, Middle + 196, water);
        ice.CubicTo(Middle + 262, water + 26, Middle + 250, foot - 110, Middle + 190, foot - 56);
        ice.CubicTo(Middle + 120, foot - 4, Middle - 110, foot + 6, Middle - 180, foot - 52);
        ice.CubicTo(Middle - 252, foot - 110, Middle - 262, water + 26, Middle - 196, water);
        ice.CubicTo(Middle - 176, top + Peak, Middle - 130, top + 44, Middle - 40, top + 22);
        ice.Close();
        canvas.Shape(ice, Palette.Surface, Palette.Sea);
    }

    /// <summary>The waterline, and the ice below it seen through water.</summary>
    private static void Surface(Canvas canvas, float water)
    {
        using var wave = new SKPath();
        wave.MoveTo(-10, water);
        for (var x = -10f; x < Canvas.Width; x += 62)
            wave.RQuadTo(15.5f, x % 124 < 62 ? -7 : 7, 62, 0);
        canvas.Shape(wave, null, Palette.Sea, 4);
    }
}
