using CompassionCoach.Benchmarks.Load;
using CompassionCoach.Benchmarks.Report;

namespace CompassionCoach.Benchmarks.Bots;

/// <summary>Turns over loopback HTTP, answered in the response (<c>expectReplies</c>). The bots take turns, round by round.</summary>
internal sealed class HttpBenchmark : IBenchmark
{
    /// <summary>Before anything is counted, each bot's: enough for either runtime to have compiled what is used most.</summary>
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(20);

    private static readonly int[] AtOnce = [1, 16];

    public string Name => "http";

    public async Task<Table> RunAsync(Settings settings)
    {
        var table = new Table("Turns over HTTP", "bot", "at once", "turns/s", "of JS", "bot's CPU µs a turn", "of JS", "p50 ms", "p99 ms", "driver's CPU µs");
        var bots = new List<BotProcess>();
        try
        {
            foreach (var kind in await Contest.BotsAsync(table))
                bots.Add(await BotProcess.StartAsync(kind));
            foreach (var bot in bots)
                await LoadDriver.RunAsync(bot, bot.Kind.Talk, AtOnce[^1], WarmUp);
            foreach (var people in AtOnce)
                Fill(table, people, await RoundsAsync(bots, people, settings));
        }
        finally
        {
            bots.ForEach(bot => bot.Dispose());
        }

        table.Notes.Add($"Middle one of {settings.Rounds} rounds of {settings.Seconds} s; \"of JS\" is the middle one of the rounds' ratios.");
        return table;
    }

    private static async Task<Dictionary<string, List<LoadResult>>> RoundsAsync(List<BotProcess> bots, int people, Settings settings)
    {
        var results = bots.ToDictionary(bot => bot.Kind.Name, _ => new List<LoadResult>());
        for (var round = 0; round < settings.Rounds; round++)
            foreach (var bot in bots)
                results[bot.Kind.Name].Add(await LoadDriver.RunAsync(bot, bot.Kind.Talk, people, TimeSpan.FromSeconds(settings.Seconds)));
        return results;
    }

    private static void Fill(Table table, int people, Dictionary<string, List<LoadResult>> results)
    {
        var against = results.GetValueOrDefault(BotKind.JavaScript.Name);
        foreach (var (name, rounds) in results)
            table.Add(
                name, Figures.Whole(people), Middle(rounds, round => round.TurnsPerSecond, Figures.Whole), Ratio(rounds, against, round => round.TurnsPerSecond),
                Middle(rounds, round => round.BotCpuPerTurn, Figures.Whole), Ratio(rounds, against, round => round.BotCpuPerTurn),
                Middle(rounds, round => round.Wait(0.5), Figures.One), Middle(rounds, round => round.Wait(0.99), Figures.One),
                Middle(rounds, round => round.OwnCpuPerTurn, Figures.Whole));
    }

    private static string Middle(List<LoadResult> rounds, Func<LoadResult, double> of, Func<double, string> written) => written(rounds.Select(of).Median());

    private static string Ratio(List<LoadResult> rounds, List<LoadResult>? against, Func<LoadResult, double> of) =>
        against is null ? "" : Figures.Ratio(rounds.Select((round, i) => of(round) / of(against[i])).Median());
}
