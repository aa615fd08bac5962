using System.Globalization;

namespace CompassionCoach.Bot.WebChat.Http;

/// <summary>The number of the last activity that a client has seen; opaque to it.</summary>
internal static class Watermark
{
    /// <summary>JSON numbers are exact up to here, in every client.</summary>
    private const long Most = (1L << 53) - 1;

    /// <summary>0 for none (absent, empty, or <c>-</c>); false for what was never one of ours.</summary>
    public static bool TryRead(string? text, out long number)
    {
        number = 0;
        return string.IsNullOrEmpty(text) || text == "-"
            || (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number <= Most);
    }
}
