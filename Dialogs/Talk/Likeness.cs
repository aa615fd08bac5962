using System.Globalization;
using System.Text;

namespace CompassionCoach.Dialogs.Talk;

/// <summary>Compares what people type with what we know, past case, accents, punctuation and a slip of the finger.</summary>
public static class Likeness
{
    /// <summary>What is compared of a longer text, in characters.</summary>
    private const int Longest = 400;

    /// <summary>Texts up to this length are worked on without an array; nearly all are.</summary>
    private const int Short = 64;

    /// <summary>Letters and digits in lower case without accents, words parted by one space.</summary>
    public static string Plain(string text)
    {
        var whole = Parted(text);
        var plain = whole.Length <= Short ? stackalloc char[Short] : new char[whole.Length];
        var length = 0;
        foreach (var character in whole)
        {
            if (char.IsLetterOrDigit(character))
                plain[length++] = char.ToLowerInvariant(character);
            else if (character is not ('\'' or '’') && char.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark && length > 0 && plain[length - 1] != ' ')
                plain[length++] = ' ';
        }

        var found = plain[..length].TrimEnd(' ');
        return found.SequenceEqual(text) ? text : found.ToString();
    }

    /// <summary>Whether two plain texts are the same but for a slip: one in five letters or more, two in ten or more.</summary>
    public static bool Near(string typed, string known)
    {
        var allowed = known.Length switch { < 5 => 0, < 10 => 1, _ => 2 };
        return typed == known || (Math.Abs(typed.Length - known.Length) <= allowed && Distance(typed, known, allowed) <= allowed);
    }

    /// <summary>Insertions, deletions, changes and swaps of neighbours (optimal string alignment); gives up past the limit.</summary>
    private static int Distance(string one, string other, int limit)
    {
        var width = other.Length + 1;
        var rows = width <= Short ? stackalloc int[3 * Short] : new int[3 * width];
        var (before, last, row) = (0, width, 2 * width);
        for (var j = 0; j < width; j++)
            rows[last + j] = j;
        for (var i = 1; i <= one.Length; i++)
        {
            rows[row] = i;
            var best = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var least = Math.Min(Math.Min(rows[last + j] + 1, rows[row + j - 1] + 1), rows[last + j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                    least = Math.Min(least, rows[before + j - 2] + 1);
                rows[row + j] = least;
                best = Math.Min(best, least);
            }

            if (best > limit)
                return limit + 1;
            (before, last, row) = (last, row, before);
        }

        return rows[last + other.Length];
    }

    /// <summary>The text's beginning with its accents apart; a pair of surrogates is not cut in two, which cannot be normalized.</summary>
    private static string Parted(string text)
    {
        var end = text.Length <= Longest ? text.Length : char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest;
        return Ascii.IsValid(text.AsSpan(0, end)) ? text[..end] : text[..end].Normalize(NormalizationForm.FormD);
    }
}
