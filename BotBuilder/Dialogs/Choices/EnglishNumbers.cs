namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Numbers and places in a row, as English words and as digits.</summary>
internal static class EnglishNumbers
{
    private static readonly Dictionary<string, int> Cardinals = new(StringComparer.Ordinal)
    {
        ["zero"] = 0, ["one"] = 1, ["two"] = 2, ["three"] = 3, ["four"] = 4, ["five"] = 5, ["six"] = 6, ["seven"] = 7, ["eight"] = 8, ["nine"] = 9,
        ["ten"] = 10, ["eleven"] = 11, ["twelve"] = 12, ["thirteen"] = 13, ["fourteen"] = 14, ["fifteen"] = 15, ["sixteen"] = 16,
        ["seventeen"] = 17, ["eighteen"] = 18, ["nineteen"] = 19, ["twenty"] = 20, ["thirty"] = 30, ["forty"] = 40, ["fifty"] = 50, ["sixty"] = 60,
        ["seventy"] = 70, ["eighty"] = 80, ["ninety"] = 90, ["hundred"] = 100,
    };

    private static readonly Dictionary<string, int> Ordinals = new(StringComparer.Ordinal)
    {
        ["first"] = 1, ["second"] = 2, ["third"] = 3, ["fourth"] = 4, ["fifth"] = 5, ["sixth"] = 6, ["seventh"] = 7, ["eighth"] = 8, ["ninth"] = 9,
        ["tenth"] = 10, ["eleventh"] = 11, ["twelfth"] = 12, ["thirteenth"] = 13, ["fourteenth"] = 14, ["fifteenth"] = 15, ["sixteenth"] = 16,
        ["seventeenth"] = 17, ["eighteenth"] = 18, ["nineteenth"] = 19, ["twentieth"] = 20,
    };

    public static int? Cardinal(string word) =>
        Cardinals.TryGetValue(word, out var number) ? number : Digits(word) is { } digits ? digits : null;

    /// <summary>"second" or "2nd".</summary>
    public static int? Ordinal(string word)
    {
        if (Ordinals.TryGetValue(word, out var place)) return place;
        return word.Length > 2 && word[^2..] is "st" or "nd" or "rd" or "th" ? Digits(word[..^2]) : null;
    }

    private static int? Digits(string word)
    {
        if (word.Length is 0 or > 9) return null;
        var number = 0;
        foreach (var c in word)
        {
            // Digits of any script: a keyboard may write its own.
            if (!char.IsDigit(c)) return null;
            number = (number * 10) + (int)char.GetNumericValue(c);
        }
        return number;
    }
}
