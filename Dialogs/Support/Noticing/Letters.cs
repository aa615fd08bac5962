using System.Text;

namespace CompassionCoach.Dialogs.Support.Noticing;

/// <summary>Folds what people type to plain small letters: accents, wide and mathematical letters, look-alikes, invisible marks.</summary>
internal static class Letters
{
    private const string LookAlikes = "аaеeоoрpсcуyхxіiѕsјjкkмmтtіiοoαaεeιiκkνvρpτt";
    private static readonly string?[] Latin = LatinTable();

    /// <summary>A character that is not there for the reader: zero-width, joiners, direction marks, accents typed on their own.</summary>
    public static bool IsInvisible(char c) => c is '\u00AD' or (>= '\u0300' and <= '\u036F') or (>= '\u200B' and <= '\u200F')
        or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2064') or '\uFEFF' or '\uFE0F' or '\u034F';

    public static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u2018' or '\u02BC' or '`' or '\u00B4' or '\u2032' or '\u02B9';

    /// <summary>Appends the folded form of one letter or digit, or returns false where the character is neither.</summary>
    public static bool TryFold(char c, ref LetterBuffer into)
    {
        if (c is (>= 'a' and <= 'z') or (>= '0' and <= '9')) into.Add(c);
        else if (c is >= 'A' and <= 'Z') into.Add((char)(c | 0x20));
        else if (c < 0x80) return false;
        else return TryFoldRare(c, ref into);
        return true;
    }

    private static bool TryFoldRare(char c, ref LetterBuffer into)
    {
        if (c < 0x250)
        {
            if (Latin[c] is not { } folded) return false;
            into.Add(folded);
            return true;
        }
        if (c is >= '\uFF01' and <= '\uFF5E') return TryFold((char)(c - 0xFEE0), ref into);
        if (!char.IsLetterOrDigit(c)) return false;
        var low = char.ToLowerInvariant(c);
        var at = LookAlikes.IndexOf(low);
        into.Add(at >= 0 && at % 2 == 0 ? LookAlikes[at + 1] : low);
        return true;
    }

    /// <summary>Letters beyond the first plane that stand for plain ones (𝐤𝐢𝐥𝐥, 🅺): their plain form, or null.</summary>
    public static string? Plain(Rune rune)
    {
        if (rune.Value is >= 0x1F130 and <= 0x1F149) return ((char)('a' + rune.Value - 0x1F130)).ToString();
        if (rune.Value is >= 0x1F170 and <= 0x1F189) return ((char)('a' + rune.Value - 0x1F170)).ToString();
        if (rune.Value is < 0x1D400 or > 0x1D7FF) return null;
        var plain = rune.ToString().Normalize(NormalizationForm.FormKC);
        return plain.Length == 1 && char.IsAsciiLetterOrDigit(plain[0]) ? plain.ToLowerInvariant() : null;
    }

    private static string?[] LatinTable()
    {
        var table = new string?[0x250];
        for (var c = (char)0x80; c < table.Length; c++)
        {
            if (!char.IsLetter(c)) continue;
            var low = char.ToLowerInvariant(c);
            table[c] = low switch
            {
                'ß' => "ss", 'æ' => "ae", 'œ' => "oe", 'ø' => "o", 'đ' => "d", 'ł' => "l", 'ı' => "i", 'ð' => "d", 'þ' => "th",
                _ => low.ToString().Normalize(NormalizationForm.FormD)[..1],
            };
        }
        return table;
    }
}
