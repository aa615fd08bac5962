using System.Text;
using SkiaSharp;

namespace CompassionCoach.Cards.Pictures;

/// <summary>
/// One weight of the letters that come with the bot, so that a picture looks the same on every machine. What the first face
/// lacks comes from the next: a new script is one more face (those that need shaping need more than that).
/// </summary>
public sealed class Letters
{
    public static readonly Letters Regular = new("Nunito-Regular.ttf", "NotoSansGreek-Regular.ttf");

    public static readonly Letters Bold = new("Nunito-Bold.ttf", "NotoSansGreek-Bold.ttf");

    private readonly SKTypeface[] faces;

    private Letters(params string[] files) => faces = [.. files.Select(Load)];

    public bool Has(Rune rune) => faces.Any(face => face.ContainsGlyph(rune.Value));

    /// <summary>How far the words reach, in units.</summary>
    public float Measure(string words, float size)
    {
        var width = 0f;
        foreach (var (part, face) in Parts(words))
        {
            using var font = FontOf(face, size);
            width += font.MeasureText(part);
        }

        return width;
    }

    /// <summary>What the letters cover when the words start at 0, 0.</summary>
    public SKRect Ink(string words, float size)
    {
        var (ink, at) = (SKRect.Empty, 0f);
        foreach (var (part, face) in Parts(words))
        {
            using var font = FontOf(face, size);
            var width = font.MeasureText(part, out var bounds);
            bounds.Offset(at, 0);
            ink = ink.IsEmpty ? bounds : SKRect.Union(ink, bounds);
            at += width;
        }

        return ink;
    }

    public void Write(SKCanvas on, string words, float x, float baseline, float size, SKPaint paint)
    {
        foreach (var (part, face) in Parts(words))
        {
            using var font = FontOf(face, size);
            on.DrawText(part, x, baseline, font, paint);
            x += font.MeasureText(part);
        }
    }

    private IEnumerable<(string Part, SKTypeface Face)> Parts(string words)
    {
        var part = new StringBuilder();
        SKTypeface? face = null;
        foreach (var rune in words.EnumerateRunes())
        {
            var own = faces.FirstOrDefault(one => one.ContainsGlyph(rune.Value)) ?? faces[0];
            if (face is not null && own != face)
            {
                yield return (part.ToString(), face);
                part.Clear();
            }

            face = own;
            part.Append(rune);
        }

        if (face is not null)
            yield return (part.ToString(), face);
    }

    /// <summary>Letters start at whole pixels, so that the same letter is the same pixels and packs well.</summary>
    private static SKFont FontOf(SKTypeface face, float size) =>
        new(face, size) { LinearMetrics = true, Hinting = SKFontHinting.None, Edging = SKFontEdging.Antialias };

    private static SKTypeface Load(string file)
    {
        using var stream = typeof(Letters).Assembly.GetManifestResourceStream(file)!;
        return SKTypeface.FromStream(stream);
    }
}
