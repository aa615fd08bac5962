using System.Globalization;

namespace CompassionCoach.Bot.Stores;

/// <summary>
/// A document's version: which row of the file it is, and the how-manieth save. Row numbers are never used twice, so somebody who
/// is forgotten and comes back gets no version that an old turn may still hold.
/// </summary>
internal readonly record struct SqliteVersion(long Row, long Save)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Row}.{Save}");

    /// <summary>False for a text that this store never gave out.</summary>
    public static bool TryParse(string text, out SqliteVersion version)
    {
        version = default;
        var dot = text.IndexOf('.', StringComparison.Ordinal);
        if (dot < 0
            || !long.TryParse(text.AsSpan(0, dot), NumberStyles.None, CultureInfo.InvariantCulture, out var row)
            || !long.TryParse(text.AsSpan(dot + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var save))
            return false;
        version = new(row, save);
        return true;
    }
}
