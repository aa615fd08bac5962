using SkiaSharp;

namespace CompassionCoach.Cards.Pictures;

/// <summary>Two bars beside each other for each thing: what it got and what it deserved, for one.</summary>
public sealed class BarsDrawing() : Drawing("bars", 2, 2)
{
    private const float Names = 178;
    private const float Start = Canvas.Margin + Names + 20;
    private const float Track = Canvas.Width - Canvas.Margin - Start;

    public override bool NeedsNames => true;

    public override bool Suffices(IReadOnlyList<Series> given) => Pair.In(given).Count > 0;

    public override IEnumerable<Spoken> InWords(IReadOnlyList<Series> given) => Pair.InWords(given);

    protected override float Paint(Canvas canvas, IReadOnlyList<Series> given)
    {
        var pairs = Pair.In(given).Take(MostThings).ToList();
        var y = Ends(canvas, given[0], Legend(canvas, given, Canvas.Margin));
        var (thick, gap) = pairs.Count > 5 ? (19f, 10f) : (26f, 26f);
        var room = (Canvas.Tallest - Canvas.Margin - y + gap) / pairs.Count;
        var lines = (int)Math.Clamp((room - gap) / (Laid.Small * 1.24f), 1, 3);
        var names = pairs.Select(pair => Laid.Out(pair.First.Label, Names, Letters.Bold, Laid.Small, lines)).ToList();
        for (var i = 0; i < pairs.Count; i++)
        {
            var high = Math.Max((2 * thick) + 6, names[i].Height);
            canvas.Write(names[i], Start - 20, y + ((high - names[i].Height) / 2), Palette.Ink, SKTextAlign.Right);
            var top = y + (high / 2) - thick - 3;
            Bar(canvas, top, thick, pairs[i].First, false);
            Bar(canvas, top + thick + 6, thick, pairs[i].Second, true);
            y += high + gap;
        }

        return y - gap + Canvas.Margin;
    }

    /// <summary>What the two bars are called, side by side where both fit.</summary>
    private static float Legend(Canvas canvas, IReadOnlyList<Series> given, float y)
    {
        var x = Canvas.Margin;
        for (var i = 0; i < 2; i++)
        {
            var name = Laid.Out(given[i].Name, Canvas.Inner - 56, Letters.Bold, Laid.Normal, 2);
            if (i > 0 && x + 56 + name.Widest > Canvas.Width - Canvas.Margin)
                (x, y) = (Canvas.Margin, y + 40);
            var tight = name with { Room = name.Widest };
            Swatch(canvas, new SKRect(x, y + 3, x + 42, y + 27), i > 0);
            canvas.Write(tight, x + 54, y, Palette.Ink);
            x += 54 + name.Widest + 40;
            if (name.Lines.Count > 1)
                (x, y) = (Canvas.Width, y + name.LineHeight);
        }

        return y + 52;
    }

    /// <summary>What no bar and a whole bar mean, over the two ends.</summary>
    private static float Ends(Canvas canvas, Series series, float y)
    {
        var least = Laid.Out(series.Least, (Track / 2) - 8, Letters.Regular, Laid.Small, 2);
        var greatest = Laid.Out(series.Greatest, (Track / 2) - 8, Letters.Regular, Laid.Small, 2);
        var high = Math.Max(least.Height, greatest.Height);
        canvas.Write(least, Start, y + high - least.Height, Palette.Soft);
        canvas.Write(greatest, Start + Track, y + high - greatest.Height, Palette.Soft, SKTextAlign.Right);
        return y + high + (high > 0 ? 12 : 0);
    }

    private static void Bar(Canvas canvas, float y, float thick, Mark mark, bool second)
    {
        canvas.Box(new SKRect(Start, y, Start + Track, y + thick), thick / 2, Palette.Surface, Palette.Line, 2);
        for (var step = 1; step < mark.Most; step++)
            canvas.Disc(Start + (Track * step / mark.Most), y + (thick / 2), 2.5f, Palette.Line);
        Swatch(canvas, new SKRect(Start, y, Start + Math.Max(thick, Track * Pair.Share(mark)), y + thick), second, mark.Value == 0);
    }

    /// <summary>The first is plain and dark, the second pale and striped; nothing at all is an empty ring.</summary>
    private static void Swatch(Canvas canvas, SKRect box, bool second, bool empty = false)
    {
        var (colour, round) = (second ? Palette.Clay : Palette.Leaf, box.Height / 2);
        box.Inflate(-1.5f, -1.5f);
        using var path = new SKPath();
        path.AddRoundRect(box, round, round);
        canvas.Shape(path, empty ? Palette.Surface : second ? Palette.Cream : colour);
        if (second && !empty)
            canvas.Hatch(path, Palette.Apricot, 13, 5);
        canvas.Shape(path, null, colour);
    }
}
