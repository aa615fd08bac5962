using System.Runtime.InteropServices;

namespace CompassionCoach.Benchmarks.Report;

/// <summary>What the figures were taken on. A busy machine moves times, but hardly ratios of bots that take turns, nor bytes.</summary>
internal static class Machine
{
    public static string Describe() =>
        $"{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSDescription}, {Environment.ProcessorCount} cores, load average {Load()}";

    /// <summary>Processes that wanted a core in the last minute, on average; where the system does not say, "unknown".</summary>
    public static string Load() => File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "unknown";
}
