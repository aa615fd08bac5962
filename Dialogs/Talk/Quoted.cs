using System.Globalization;
using System.Text;

namespace CompassionCoach.Dialogs.Talk;

/// <summary>
/// Makes a learner's words safe to hand back to them: no markup, mention or link can come of them, and text in another
/// direction keeps to itself. In a message the characters that Markdown or HTML would act on become character references; in a
/// card the words stand in a run that no client interprets, so only what is invisible is taken out.
/// </summary>
public static class Quoted
{
    private const char WordJoiner = '\u2060';
    private const string MarkupCharacters = "\\`*_[]<>#~|&^";

    /// <summary>For a message's text, which clients read as Markdown.</summary>
    public static string ForMessage(string words)
    {
        var safe = new StringBuilder(words.Length + 8);
        foreach (var character in Visible(words))
        {
            if (MarkupCharacters.Contains(character))
                safe.Append("&#").Append((int)character).Append(';');
            else
                AppendUnlinked(safe, character);
        }

        return Isolated(safe);
    }

    /// <summary>For a plain run of text in a card.</summary>
    public static string ForCard(string words)
    {
        var safe = new StringBuilder(words.Length + 8);
        foreach (var character in Visible(words))
            AppendUnlinked(safe, character);
        return Isolated(safe);
    }

    /// <summary>Clients turn addresses into links by themselves; a word joiner after the sign that makes one keeps it text.</summary>
    private static void AppendUnlinked(StringBuilder safe, char character)
    {
        var before = safe.Length > 0 ? safe[^1] : ' ';
        if ((before is '.' or '@' && char.IsLetter(character)) || (before == ':' && character == '/'))
            safe.Append(WordJoiner);
        safe.Append(character);
    }

    private static string Isolated(StringBuilder safe)
    {
        for (var i = 0; i < safe.Length; i++)
            if (safe[i] is >= '\u0590' and <= '\u08FF' or >= '\uFB1D' and <= '\uFEFC')
                return $"\u2068{safe}\u2069";
        return safe.ToString();
    }

    /// <summary>Without control characters and the invisible ones that reorder text; line breaks become spaces.</summary>
    private static IEnumerable<char> Visible(string words)
    {
        foreach (var character in words)
        {
            if (character is '\n' or '\r' or '\t')
                yield return ' ';
            else if (char.GetUnicodeCategory(character) is not (UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
                && character is not ((>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u200E' or '\u200F' or '\u061C' or '\uFEFF'))
                yield return character;
        }
    }
}
