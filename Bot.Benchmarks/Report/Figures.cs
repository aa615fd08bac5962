using System.Globalization;

namespace CompassionCoach.Benchmarks.Report;

/// <summary>Numbers as they are printed, and the middle one of some.</summary>
internal static class Figures
{
    public static string Whole(double number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    public static string One(double number) => number.ToString("#,0.0", CultureInfo.InvariantCulture);

    public static string Ratio(double number) => $"{One(number)}x";

    public static string Kilobytes(double bytes) => $"{One(bytes / 1000)} kB";

    public static string Megabytes(double bytes) => $"{Whole(bytes / 1_000_000)} MB";

    /// <summary>The lower of the two middle ones where their number is even.</summary>
    public static double Median(this IEnumerable<double> numbers)
    {
        var sorted = numbers.Order().ToArray();
        return sorted[(sorted.Length - 1) / 2];
    }
}
