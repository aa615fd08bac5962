using System.Globalization;
using System.Text;

namespace CompassionCoach.Dialogs.Talk;

/// <summary>Compares what people type with what we know, past case, accents, punctuation and a slip of the finger.</summary>
public static class Likeness
{
    /// <summary>Letters and digits in lower case without accents, words parted by one space.</summary>
    public static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var character in text.Length > 400 ? text[..400].Normalize(NormalizationForm.FormD) : text.Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(character))
                plain.Append(char.ToLowerInvariant(character));
            else if (character is not ('\'' or '’') && char.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark && plain.Length > 0 && plain[^1] != ' ')
                plain.Append(' ');
        }

        return plain.ToString().TrimEnd();
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
        var before = new int[other.Length + 1];
        var last = Enumerable.Range(0, other.Length + 1).ToArray();
        var row = new int[other.Length + 1];
        for (var i = 1; i <= one.Length; i++)
        {
            row[0] = i;
            var best = i;
            for (var j = 1; j <= other.Length; j++)
            {
                row[j] = Math.Min(Math.Min(last[j] + 1, row[j - 1] + 1), last[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                best = Math.Min(best, row[j]);
            }

            if (best > limit)
                return limit + 1;
            (before, last, row) = (last, row, before);
        }

        return last[other.Length];
    }
}
