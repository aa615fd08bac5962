using System.Globalization;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A word of a text, in small letters, and where it stands.</summary>
internal readonly record struct ChoiceToken(int Start, int End, string Word)
{
    /// <summary>Words are runs of letters and digits; the space, signs and pictures between them are no words.</summary>
    public static List<ChoiceToken> Split(string? text)
    {
        var tokens = new List<ChoiceToken>();
        if (text is null) return tokens;
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && IsWord(text[i]))
            {
                if (start < 0) start = i;
            }
            else if (start >= 0)
            {
                tokens.Add(new ChoiceToken(start, i - 1, text[start..i].ToLower(CultureInfo.InvariantCulture)));
                start = -1;
            }
        }
        return tokens;
    }

    /// <summary>Marks belong to the letter before them, and half of a surrogate pair to the other half.</summary>
    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Surrogate;
}
