using System.Globalization;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Reads the first number in a sentence.</summary>
internal static class SpokenNumber
{
    public static decimal? First(string? text, string? locale)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        return Digits(text, Culture(locale)) ?? Words(text);
    }

    private static decimal? Digits(string text, CultureInfo culture)
    {
        foreach (var range in text.AsSpan().SplitAny(" \t\r\n"))
        {
            var word = text.AsSpan(range).Trim("!?;:.,()\"%$€£");
            if (decimal.TryParse(word, NumberStyles.Number, culture, out var number)) return number;
        }
        return null;
    }

    /// <summary>"forty-two" is forty and two.</summary>
    private static decimal? Words(string text)
    {
        var tokens = ChoiceToken.Split(text);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (EnglishNumbers.Cardinal(tokens[i].Word) is not { } number) continue;
            if (number is >= 20 and < 100 && number % 10 == 0 && i + 1 < tokens.Count
                && EnglishNumbers.Cardinal(tokens[i + 1].Word) is { } ones and > 0 and < 10) return number + ones;
            return number;
        }
        return null;
    }

    private static CultureInfo Culture(string? locale)
    {
        try
        {
            return string.IsNullOrEmpty(locale) ? CultureInfo.InvariantCulture : CultureInfo.GetCultureInfo(locale);
        }
        catch (CultureNotFoundException)
        {
            // A client may send anything for its locale.
            return CultureInfo.InvariantCulture;
        }
    }
}
