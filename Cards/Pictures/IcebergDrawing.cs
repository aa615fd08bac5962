using SkiaSharp;

namespace CompassionCoach.Cards.Pictures;

/// <summary>What is seen of somebody, above the water; what may lie below it.</summary>
public sealed class IcebergDrawing() : Drawing("iceberg", 2, 2)
{
    private const int MostLines = 5;
    private const float Between = 12;
    private const float Middle = Canvas.Width / 2;
    private const float Peak = 62;
    private const float Keel = 74;
    private const float Words = 390;

    public override bool Suffices(IReadOnlyList<Series> given) => given.All(Has);

    protected override float Paint(Canvas canvas, IReadOnlyList<Series> given)
    {
        var shown = given.Select(series => Math.Min(MostLines, series.Marks.Count)).ToList();
        var seen = Lines(given[0], 310, Words * shown[0] / shown.Sum());
        var below = Lines(given[1], 400, Words * shown[1] / shown.Sum());
        var over = Laid.Out(given[0].Name, Canvas.Inner, Letters.Bold, Laid.Normal, 1);
        var under = Laid.Out(given[1].Name, Canvas.Inner, Letters.Bold, Laid.Normal, 1);
        var top = 22 + over.Height + 6;
        var water = top + Peak + High(seen) + 14;
        var foot = water + 24 + High(below) + Keel;
        var bottom = foot + 12 + under.Height + 22;
        using var sea = Sea(water, bottom);
        Tip(canvas, top, water);
        canvas.Shape(sea, Palette.SeaMist2);
        Body(canvas, sea, water, foot);
        canvas.Shape(sea, null, Palette.Sea, 4);
        canvas.Write(over, Middle, 22, Palette.Ink, SKTextAlign.Center);
        canvas.Write(under, Middle, foot + 12, Palette.Ink, SKTextAlign.Center);
        Write(canvas, seen, top + Peak);
        Write(canvas, below, water + 26);
        return bottom;
    }

    /// <summary>The first few; how many more there are stands in place of the last.</summary>
    private static IReadOnlyList<Laid> Lines(Series series, float width, float height)
    {
        var more = series.Marks.Count - MostLines;
        var lines = series.Marks.Take(more > 0 ? MostLines - 1 : MostLines).Select(mark => mark.Label);
        return Laid.Within([.. lines, .. more > 0 ? [$"+ {more + 1}"] : Array.Empty<string>()], width, height, Between, Letters.Regular, Laid.Small);
    }

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

    private static void Tip(Canvas canvas, float top, float water)
    {
        var high = water - top;
        (float, float)[] ice =
            [(86, water + 40), (90, water), (112, water - (high * 0.3f)), (140, top + Peak - 4), (206, top + 34), (252, top + 40), (318, top), (376, top + 26), (446, top + Peak - 2), (480, water - (high * 0.34f)), (510, water), (514, water + 40)];
        (float, float)[] shade = [(318, top), (376, top + 26), (446, top + Peak - 2), (480, water - (high * 0.34f)), (530, water + 40), (420, water + 40), (398, top + (high * 0.5f)), (352, top + 44)];
        Facets(canvas, ice, shade, Palette.Surface, Palette.SeaMist);
    }

    /// <summary>Seen through water, and wider than what is seen.</summary>
    private static void Body(Canvas canvas, SKPath sea, float water, float foot)
    {
        var high = foot - water;
        (float, float)[] ice =
            [(96, water - 40), (88, water), (50, water + (high * 0.26f)), (64, foot - Keel - (high * 0.12f)), (112, foot - Keel + 20), (196, foot - 24), (280, foot), (372, foot - 16), (486, foot - Keel + 18), (546, water + (high * 0.42f)), (538, water + (high * 0.2f)), (512, water), (504, water - 40)];
        (float, float)[] shade = [(530, water - 40), (560, water + (high * 0.2f)), (546, water + (high * 0.42f)), (486, foot - Keel + 18), (372, foot - 16), (280, foot), (384, foot - Keel + 12), (452, foot - Keel - (high * 0.2f)), (476, water + (high * 0.24f)), (436, water - 40)];
        canvas.Pen.Save();
        canvas.Pen.ClipPath(sea, antialias: true);
        Facets(canvas, ice, shade, Palette.SeaMist, Palette.SeaMist1);
        canvas.Pen.Restore();
    }

    private static void Facets(Canvas canvas, (float, float)[] outline, (float, float)[] shade, SKColor light, SKColor dark)
    {
        using var ice = Canvas.Rounded(outline, 30);
        using var side = Canvas.Rounded(shade, 14);
        canvas.Shape(ice, light);
        canvas.Pen.Save();
        canvas.Pen.ClipPath(ice, antialias: true);
        canvas.Shape(side, dark);
        canvas.Pen.Restore();
        canvas.Shape(ice, null, Palette.Sea);
    }

    /// <summary>Waves on top, past the paper on the other sides.</summary>
    private static SKPath Sea(float water, float bottom)
    {
        const float Wave = 60;
        var sea = new SKPath();
        sea.MoveTo(-Wave, water);
        for (var i = 0; i < (Canvas.Width / Wave) + 2; i++)
            sea.RQuadTo(Wave / 2, i % 2 == 0 ? -9 : 9, Wave, 0);
        sea.LineTo(Canvas.Width + Wave, bottom + Wave);
        sea.LineTo(-Wave, bottom + Wave);
        sea.Close();
        return sea;
    }
}
