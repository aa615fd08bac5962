using SkiaSharp;

namespace CompassionCoach.Cards.Pictures;

/// <summary>Rings on water: one act where the drop fell, whom it touches, whom they touch. The rings reach past the paper.</summary>
public sealed class RingsDrawing() : Drawing("rings", 2, 5)
{
    private const float Middle = Canvas.Width / 2;
    private const float Drop = 74;
    private const float Centre = Drop + 20;

    private static readonly float[] Widths = [300, 360, 420, 460];

    private static readonly SKColor[] Water = [Palette.SeaMist3, Palette.SeaMist2, Palette.SeaMist1, Palette.SeaMist, Palette.SeaMist0];

    public override bool Suffices(IReadOnlyList<Series> given) => Has(given[0]) && given.Skip(1).Any(Has);

    protected override float Paint(Canvas canvas, IReadOnlyList<Series> given)
    {
        var rings = Rings([.. given.Skip(1).Where(Has)]);
        var bottom = Math.Min(Canvas.Tallest, Centre + rings[^1].End + 22);
        canvas.Box(new SKRect(-9, -9, Canvas.Width + 9, bottom + 9), 0, Water[rings.Count]);
        for (var i = rings.Count - 1; i >= 0; i--)
            Edge(canvas, rings[i].End, Water[i]);
        Edge(canvas, Drop, Palette.Leaf);
        canvas.WriteAmid(Laid.Out(given[0].Marks[0].Label, (2 * Drop) - 30, Letters.Bold, Laid.Normal), Middle, Centre, Palette.Surface);
        foreach (var ring in rings)
        {
            canvas.Write(ring.Name, Middle, ring.Top, Palette.Ink, SKTextAlign.Center);
            canvas.Write(ring.Words, Middle, ring.Top + ring.Name.Height, Palette.Ink, SKTextAlign.Center);
        }

        return bottom;
    }

    /// <summary>From inside out, with as many lines for each (three at most) as the paper has room for.</summary>
    private static List<Ring> Rings(IReadOnlyList<Series> given)
    {
        for (var lines = 3; ; lines--)
        {
            var rings = new List<Ring>();
            foreach (var series in given)
                rings.Add(new Ring(rings.Count > 0 ? rings[^1].End : Drop, Laid.Out(series.Name, Widths[rings.Count] - 40, Letters.Bold, Laid.Small, 1),
                    Laid.Out(string.Join(" · ", series.Marks.Select(mark => mark.Label)), Widths[rings.Count], Letters.Regular, Laid.Small, lines)));
            if (lines == 1 || rings[^1].Top + rings[^1].Name.Height + rings[^1].Words.Height + 24 <= Canvas.Tallest)
                return rings;
        }
    }

    /// <summary>A ring and the light on its edge.</summary>
    private static void Edge(Canvas canvas, float radius, SKColor water)
    {
        canvas.Disc(Middle, Centre, radius + 3, null, Palette.Surface, 3);
        canvas.Disc(Middle, Centre, radius, water, Palette.Sea, 2.5f);
    }

    /// <summary>One ring, outside the one before.</summary>
    private sealed record Ring(float Start, Laid Name, Laid Words)
    {
        public float Top => Centre + Start + 12;

        /// <summary>The radius that has all its words inside, corners too.</summary>
        public float End
        {
            get
            {
                var (down, half) = (Start + 12 + Name.Height + Words.Height, Math.Max(Name.Widest, Words.Widest) / 2);
                return MathF.Sqrt((down * down) + (half * half)) + 8;
            }
        }
    }
}
