namespace CompassionCoach.Cards.Pictures;

/// <summary>Words broken into lines that keep to a width.</summary>
/// <param name="Lines">At most as many as were asked for; where words are left over, the last ends in "…".</param>
/// <param name="Room">The width they keep to, in units.</param>
/// <param name="Letters">The weight.</param>
/// <param name="Size">Of the letters, in units.</param>
public sealed record Laid(IReadOnlyList<string> Lines, float Room, Letters Letters, float Size)
{
    /// <summary>The smallest letters that still read where 600 units are 320 pixels wide.</summary>
    public const float Small = 22;

    public const float Normal = 25;

    /// <summary>How far letters shrink for one long word before it is broken.</summary>
    private const float Smallest = 19;

    private const string More = "…";

    public float LineHeight => Size * 1.24f;

    public float Height => Lines.Count * LineHeight;

    public float Widest => Lines.Count == 0 ? 0 : Lines.Max(line => Letters.Measure(line, Size));

    public static Laid Out(string words, float width, Letters letters, float size = Normal, int lines = 3)
    {
        var clean = DrawnWords.Clean(words, letters.Has);
        size = Fitting(clean, width, letters, size);
        var broken = Broken(clean, width, letters, size).Take(lines + 1).ToList();
        if (broken.Count > lines)
        {
            broken.RemoveAt(lines);
            broken[^1] = Shortened(broken[^1], width, letters, size);
        }

        return new Laid(broken, width, letters, size);
    }

    /// <summary>Several, each with as many lines (three at most) as leave room for all of them in a height; with one line they may still need more.</summary>
    /// <param name="words">One after another.</param>
    /// <param name="width">Units.</param>
    /// <param name="height">What they may take together, in units.</param>
    /// <param name="between">Kept free after each, in units.</param>
    /// <param name="letters">The weight.</param>
    /// <param name="size">Units.</param>
    public static IReadOnlyList<Laid> Within(IReadOnlyList<string> words, float width, float height, float between, Letters letters, float size = Normal)
    {
        for (var lines = 3; ; lines--)
        {
            List<Laid> all = [.. words.Select(some => Out(some, width, letters, size, lines))];
            if (lines == 1 || all.Sum(laid => laid.Height + between) <= height)
                return all;
        }
    }

    /// <summary>A little smaller where that keeps the longest word whole.</summary>
    private static float Fitting(string words, float width, Letters letters, float size)
    {
        var longest = words.Split(' ').Max(word => letters.Measure(word, size));
        var smaller = MathF.Floor(size * width / MathF.Max(longest, 1) * 2) / 2;
        return longest <= width || smaller < Smallest ? size : smaller;
    }

    private static IEnumerable<string> Broken(string words, float width, Letters letters, float size)
    {
        var line = "";
        foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (letters.Measure(longer, size) <= width)
            {
                line = longer;
                continue;
            }

            if (line.Length > 0)
                yield return line;
            line = "";
            foreach (var character in DrawnWords.Characters(word))
            {
                if (line.Length > 0 && letters.Measure(line + character, size) > width)
                {
                    yield return line;
                    line = "";
                }

                line += character;
            }
        }

        if (line.Length > 0)
            yield return line;
    }

    private static string Shortened(string line, float width, Letters letters, float size)
    {
        var kept = DrawnWords.Characters(line).ToList();
        while (kept.Count > 0 && letters.Measure(string.Concat(kept).TrimEnd() + More, size) > width)
            kept.RemoveAt(kept.Count - 1);
        var left = string.Concat(kept);
        var space = left.LastIndexOf(' ');
        var whole = space > left.Length / 2 && kept.Count < DrawnWords.Characters(line).Count() ? left[..space] : left;
        return whole.TrimEnd(' ', ',', '.', ';', ':', '·') + More;
    }
}
