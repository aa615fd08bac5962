using CompassionCoach.Benchmarks.Report;

namespace CompassionCoach.Benchmarks.Bots;

/// <summary>From the start of the process to the first answered turn, on an empty store. The bots take turns.</summary>
internal sealed class ColdBenchmark : IBenchmark
{
    private const int StartsARound = 3;

    public string Name => "cold";

    public async Task<Table> RunAsync(Settings settings)
    {
        var table = new Table("Cold start to the first answered turn", "bot", "ms", "of JS", "CPU ms");
        var kinds = await Contest.BotsAsync(table);
        var starts = kinds.ToDictionary(kind => kind.Name, _ => new List<(double Elapsed, double Cpu)>());
        for (var i = 0; i < settings.Rounds * StartsARound; i++)
        {
            foreach (var kind in kinds)
            {
                using var bot = await BotProcess.StartAsync(kind);
                starts[kind.Name].Add((bot.FirstAnswer.TotalMilliseconds, bot.Cpu.TotalMilliseconds));
            }
        }

        var against = starts.GetValueOrDefault(BotKind.JavaScript.Name);
        foreach (var (name, times) in starts)
            table.Add(
                name, Figures.Whole(times.Select(time => time.Elapsed).Median()),
                against is null ? "" : Figures.Ratio(times.Select((time, i) => time.Elapsed / against[i].Elapsed).Median()),
                Figures.Whole(times.Select(time => time.Cpu).Median()));
        table.Notes.Add($"Middle one of {settings.Rounds * StartsARound} starts.");
        return table;
    }
}
