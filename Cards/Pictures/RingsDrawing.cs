using SkiaSharp;

namespace CompassionCoach.Cards.Pictures;

/// <summary>Rings on water: one act in the middle, whom it touches, whom they touch.</summary>
public sealed class RingsDrawing() : Drawing("rings", 2, 5)
{
    private const float Middle = Canvas.Width / 2;
    private const float Top = 22;
    private const float Drop = 76;

    private static readonly SKColor[] Water = [Palette.SeaMist3, Palette.SeaMist2, Palette.SeaMist, Palette.Surface];

    public override bool Suffices(IReadOnlyList<Series> given) => Has(given[0]) && given.Skip(1).Any(Has);

    protected override float Paint(Canvas canvas, IReadOnlyList<Series> given)
    {
        var rings = given.Skip(1).Where(Has).ToList();
        var lines = rings.Count > 3 ? 2 : 3;
        var names = rings.Select(ring => Laid.Out(ring.Name, 300, Letters.Bold, Laid.Small, 1)).ToList();
        var words = rings.Select(ring => Laid.Out(string.Join(" · ", ring.Marks.Select(mark => mark.Label)), 300, Letters.Regular, Laid.Small, lines)).ToList();
        List<float> bottoms = [Top + (12 * rings.Count) + (2 * Drop)];
        for (var i = 0; i < rings.Count; i++)
            bottoms.Add(bottoms[i] + names[i].Height + words[i].Height + 42);
        for (var i = rings.Count; i > 0; i--)
            Ring(canvas, i, rings.Count, bottoms[i]);
        canvas.Disc(Middle, bottoms[0] - Drop, Drop, Palette.Leaf);
        canvas.WriteAmid(Laid.Out(given[0].Marks[0].Label, (2 * Drop) - 30, Letters.Bold, Laid.Normal), Middle, bottoms[0] - Drop, Palette.Surface);
        for (var i = 0; i < rings.Count; i++)
        {
            canvas.Write(names[i], Middle, bottoms[i] + 12, Palette.Soft, SKTextAlign.Center);
            canvas.Write(words[i], Middle, bottoms[i] + 12 + names[i].Height, Palette.Ink, SKTextAlign.Center);
        }

        return bottoms[^1] + Canvas.Margin;
    }

    /// <summary>A ring as wide as the words in it need where they stand, and no wider than the paper.</summary>
    private static void Ring(Canvas canvas, int number, int count, float bottom)
    {
        var top = Top + (12 * (count - number));
        var half = Math.Min((Canvas.Width / 2) - 12 - (8 * (count - number)), 190 + (40 * number));
        using var ring = new SKPath();
        ring.AddRoundRect(new SKRect(Middle - half, top, Middle + half, bottom), half * 0.8f, Math.Min((bottom - top) / 2, half * 0.8f));
        canvas.Shape(ring, Water[number - 1], Palette.Sea, 2.5f);
    }
}
