using CompassionCoach.Benchmarks.Load;
using CompassionCoach.Benchmarks.Report;

namespace CompassionCoach.Benchmarks.Bots;

/// <summary>Memory that a bot holds after its first turn and after load (resident set).</summary>
internal sealed class MemoryBenchmark : IBenchmark
{
    private const int People = 16;
    private const int Turns = 40_000;

    public string Name => "memory";

    public async Task<Table> RunAsync(Settings settings)
    {
        var table = new Table("Memory", "bot", "after the first turn", "after load", "at most");
        foreach (var kind in await Contest.BotsAsync(table))
        {
            using var bot = await BotProcess.StartAsync(kind);
            var first = bot.Memory;
            await LoadDriver.RunAsync(bot, kind.Talk, People, Turns);
            table.Add(kind.Name, Figures.Megabytes(first), Figures.Megabytes(bot.Memory), Figures.Megabytes(bot.PeakMemory));
        }

        table.Notes.Add($"Load: {Figures.Whole(Turns)} turns, {People} at once.");
        return table;
    }
}
