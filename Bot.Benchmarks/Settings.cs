using System.Globalization;

namespace CompassionCoach.Benchmarks;

/// <summary>How long to measure. More of both on a busy machine.</summary>
/// <param name="Names">The benchmarks to run; empty for all.</param>
/// <param name="Rounds">How often each bot has its go, in turn with the others; 1 to 100.</param>
/// <param name="Seconds">How long each go lasts; 1 to 600.</param>
internal sealed record Settings(IReadOnlyList<string> Names, int Rounds, int Seconds)
{
    /// <returns>Null where something is neither a name nor <c>--rounds N</c> or <c>--seconds N</c>.</returns>
    public static Settings? Read(string[] args)
    {
        var settings = new Settings([], 3, 5);
        for (var i = 0; i < args.Length; i++)
        {
            if (!args[i].StartsWith("--", StringComparison.Ordinal))
                settings = settings with { Names = [.. settings.Names, args[i]] };
            else if (i + 1 == args.Length || !int.TryParse(args[i + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                return null;
            else if (args[i] == "--rounds" && number is >= 1 and <= 100)
                (settings, i) = (settings with { Rounds = number }, i + 1);
            else if (args[i] == "--seconds" && number is >= 1 and <= 600)
                (settings, i) = (settings with { Seconds = number }, i + 1);
            else
                return null;
        }

        return settings;
    }
}
