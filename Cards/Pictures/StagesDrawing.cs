using SkiaSharp;

namespace CompassionCoach.Cards.Pictures;

/// <summary>Three growing shapes, side by side, each with its line: a spark, a flame, a fire. One that was not given is an outline.</summary>
public sealed class StagesDrawing() : Drawing("stages", 3, 3)
{
    private const float Column = Canvas.Inner / 3;
    private const float Floor = 250;

    private static readonly float[] Heights = [76, 136, 210];

    private static readonly (SKColor Fill, SKColor Core)[] Colours =
        [(Palette.Cream, Palette.Surface), (Palette.Apricot, Palette.Cream), (Palette.Clay, Palette.Apricot)];

    public override bool Suffices(IReadOnlyList<Series> given) => given.Count(Has) > 1;

    protected override float Paint(Canvas canvas, IReadOnlyList<Series> given)
    {
        var bottom = Floor;
        canvas.Line(Canvas.Margin, Floor, Canvas.Width - Canvas.Margin, Floor, Palette.Line);
        for (var i = 0; i < given.Count; i++)
        {
            var x = Canvas.Margin + (Column * (i + 0.5f));
            Flame(canvas, x, i, Has(given[i]));
            var name = Laid.Out(given[i].Name, Column - 14, Letters.Bold, Laid.Normal, 2);
            canvas.Write(name, x, Floor + 18, Palette.Ink, SKTextAlign.Center);
            var words = Laid.Out(string.Join(" · ", given[i].Marks.Select(mark => mark.Label)), Column - 14, Letters.Regular, Laid.Small);
            canvas.Write(words, x, Floor + 24 + name.Height, Palette.Ink, SKTextAlign.Center);
            bottom = Math.Max(bottom, Floor + 24 + name.Height + words.Height);
        }

        return bottom + Canvas.Margin;
    }

    private static void Flame(Canvas canvas, float x, int stage, bool wasGiven)
    {
        using var flame = Drop(x, Floor - 6, Heights[stage]);
        using var core = Drop(x, Floor - 11, Heights[stage] * 0.52f);
        canvas.Shape(flame, wasGiven ? Colours[stage].Fill : null, wasGiven ? Palette.Clay : Palette.Line);
        if (wasGiven)
            canvas.Shape(core, Colours[stage].Core);
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
