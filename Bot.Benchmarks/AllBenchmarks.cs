using CompassionCoach.Benchmarks.Bots;
using CompassionCoach.Benchmarks.Report;
using CompassionCoach.Benchmarks.Turns;

namespace CompassionCoach.Benchmarks;

/// <summary>Every benchmark there is. Nothing here passes or fails by a time: it prints what it found.</summary>
internal static class AllBenchmarks
{
    private static readonly IBenchmark[] All = [new TurnBenchmark(), new HttpBenchmark(), new ColdBenchmark(), new MemoryBenchmark()];

    public static async Task<int> RunAsync(string[] args)
    {
        if (Settings.Read(args) is not { } settings || settings.Names.Any(name => All.All(one => one.Name != name)))
        {
            Console.Error.WriteLine($"Usage: dotnet run -c Release --project Bot.Benchmarks -- [{string.Join('|', All.Select(one => one.Name))}]… [--rounds 3] [--seconds 5]");
            return 2;
        }

        Console.WriteLine(Machine.Describe());
        foreach (var benchmark in All.Where(one => settings.Names.Count == 0 || settings.Names.Contains(one.Name)))
        {
            Console.WriteLine();
            Console.WriteLine(await benchmark.RunAsync(settings));
            Console.WriteLine($"Load average: {Machine.Load()}");
        }

        return 0;
    }
}
