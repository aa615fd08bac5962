using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace CompassionCoach.Bot.WebChat;

/// <summary>
/// Who a web learner is: <c>dl_</c> and at least 128 random bits. Who presents it is that learner, so it is a secret:
/// never shown, never logged, and <see cref="ToString"/> does not tell it.
/// </summary>
public sealed record LearnerId
{
    private const string Prefix = "dl_";
    private const int MostCharacters = 128;

    private LearnerId(string value) => Value = value;

    public string Value { get; }

    public static LearnerId New() => new(Prefix + RandomNumberGenerator.GetHexString(64, lowercase: true));

    /// <summary>Takes 32 or more hexadecimal digits, or 22 or more of the URL-safe base64 alphabet: 128 bits in either.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out LearnerId? id)
    {
        id = null;
        if (text is null || !text.StartsWith(Prefix, StringComparison.Ordinal) || text.Length > MostCharacters) return false;
        var random = text.AsSpan(Prefix.Length);
        var hex = true;
        foreach (var c in random)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('-' or '_')) return false;
            hex &= char.IsAsciiHexDigit(c);
        }

        if (random.Length < (hex ? 32 : 22)) return false;
        id = new(text);
        return true;
    }

    public override string ToString() => "dl_…";
}
