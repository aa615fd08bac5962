using System.Globalization;
using System.Text;

namespace CompassionCoach.Cards.Pictures;

/// <summary>
/// Makes anybody's words fit to be drawn: one line, nothing invisible that controls or reorders, composed letters, and a middle
/// dot for each character that the letters at hand do not have (an emoji, a script that needs shaping). The alt text has them all.
/// </summary>
public static class DrawnWords
{
    private const string Dot = "·";

    /// <summary>Marks above and below a letter; more are piled up only to break a layout.</summary>
    private const int MostMarks = 2;

    /// <param name="words">Anything, also text that is no valid Unicode.</param>
    /// <param name="has">Whether the letters at hand have a character.</param>
    public static string Clean(string words, Func<Rune, bool> has)
    {
        var clean = new StringBuilder(words.Length);
        var dots = 0;
        foreach (var character in Characters(OneLine(words)))
        {
            var drawn = Drawn(character, has);
            dots = drawn == Dot ? dots + 1 : drawn.Length > 0 ? 0 : dots;
            if (dots <= 3)
                clean.Append(drawn);
        }

        return string.Join(' ', clean.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>What a reader takes for one character, letter and marks together.</summary>
    public static IEnumerable<string> Characters(string words)
    {
        var each = StringInfo.GetTextElementEnumerator(words);
        while (each.MoveNext())
            yield return each.GetTextElement();
    }

    private static string Drawn(string character, Func<Rune, bool> has)
    {
        var runes = character.EnumerateRunes().Where(IsSeen).ToList();
        if (runes.Count == 0)
            return "";
        if (runes is [{ Value: ' ' }])
            return " ";
        return has(runes[0]) ? string.Concat(runes.Take(1).Concat(runes.Skip(1).Where(has).Take(MostMarks))) : Dot;
    }

    private static bool IsSeen(Rune rune) => Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format);

    /// <summary>Valid Unicode in composed letters, line breaks as spaces.</summary>
    private static string OneLine(string words)
    {
        var line = new StringBuilder(words.Length);
        foreach (var rune in words.EnumerateRunes())
            line.Append(Rune.IsWhiteSpace(rune) ? new Rune(' ') : rune);
        return line.ToString().Normalize(NormalizationForm.FormC);
    }
}
