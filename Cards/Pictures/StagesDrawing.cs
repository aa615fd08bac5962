using SkiaSharp;

namespace CompassionCoach.Cards.Pictures;

/// <summary>Three growing shapes, side by side, each with its line: a spark, a flame, a fire.</summary>
public sealed class StagesDrawing() : Drawing("stages", 3, 3)
{
    private const float Column = Canvas.Inner / 3;
    private const float Floor = 250;

    private static readonly float[] Heights = [70, 130, 206];

    private static readonly (SKColor Fill, SKColor Line)[] Colours =
        [(Palette.Cream, Palette.Clay), (Palette.Apricot, Palette.Clay), (Palette.Clay, Palette.Clay)];

    public override bool Suffices(IReadOnlyList<Series> given) => given.Count(Has) > 1;

    protected override float Paint(Canvas canvas, IReadOnlyList<Series> given)
    {
        var bottom = Floor;
        canvas.Line(Canvas.Margin, Floor, Canvas.Width - Canvas.Margin, Floor, Palette.Line);
        for (var i = 0; i < given.Count; i++)
        {
            var x = Canvas.Margin + (Column * (i + 0.5f));
            Flame(canvas, x, Heights[i], Colours[i]);
            var name = Laid.Out(given[i].Name, Column - 14, Letters.Bold, Laid.Normal, 2);
            canvas.Write(name, x, Floor + 18, Palette.Ink, SKTextAlign.Center);
            var words = Laid.Out(string.Join(" · ", given[i].Marks.Select(mark => mark.Label)), Column - 14, Letters.Regular, Laid.Small);
            canvas.Write(words, x, Floor + 24 + name.Height, Palette.Ink, SKTextAlign.Center);
            bottom = Math.Max(bottom, Floor + 24 + name.Height + words.Height);
        }

        return bottom + Canvas.Margin;
    }

    private static void Flame(Canvas canvas, float x, float high, (SKColor Fill, SKColor Line) colours)
    {
        using var flame = Drop(x, Floor - 6, high);
        using var core = Drop(x, Floor - 10, high * 0.5f);
        canvas.Shape(flame, colours.Fill, colours.Line);
        canvas.Shape(core, Palette.Surface);
    }

    private static SKPath Drop(float x, float floor, float high)
    {
        var wide = high * 0.36f;
        var path = new SKPath();
        path.MoveTo(x + (wide * 0.1f), floor - high);
        path.CubicTo(x + (wide * 0.3f), floor - (high * 0.66f), x + wide, floor - (high * 0.56f), x + wide, floor - (high * 0.3f));
        path.CubicTo(x + wide, floor - (high * 0.08f), x + (wide * 0.5f), floor, x, floor);
        path.CubicTo(x - (wide * 0.5f), floor, x - wide, floor - (high * 0.08f), x - wide, floor - (high * 0.3f));
        path.CubicTo(x - wide, floor - (high * 0.54f), x - (wide * 0.2f), floor - (high * 0.62f), x + (wide * 0.1f), floor - high);
        path.Close();
        return path;
    }
}
