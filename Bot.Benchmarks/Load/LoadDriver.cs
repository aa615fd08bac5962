using System.Diagnostics;
using CompassionCoach.Benchmarks.Bots;
using CompassionCoach.Benchmarks.Turns;

namespace CompassionCoach.Benchmarks.Load;

/// <summary>Has some people talk with a bot at once, each on a line of their own, the next turn as soon as the last is answered.</summary>
internal static class LoadDriver
{
    private static int runs;

    /// <summary>Until the time is over.</summary>
    public static Task<LoadResult> RunAsync(BotProcess bot, Talk talk, int people, TimeSpan time) => RunAsync(bot, talk, people, time, int.MaxValue);

    /// <summary>Until that many turns were answered.</summary>
    public static Task<LoadResult> RunAsync(BotProcess bot, Talk talk, int people, int turns) => RunAsync(bot, talk, people, TimeSpan.MaxValue, turns);

    private static async Task<LoadResult> RunAsync(BotProcess bot, Talk talk, int people, TimeSpan time, int turns)
    {
        var run = Interlocked.Increment(ref runs);
        var lines = Enumerable.Range(0, people).Select(person => new LoadLine(bot.Port, talk, $"load-{run}-{person}")).ToArray();
        try
        {
            foreach (var line in lines)
                await line.ConnectAsync(CancellationToken.None);
            using var own = Process.GetCurrentProcess();
            var (botCpu, ownCpu, start) = (bot.Cpu, own.TotalProcessorTime, Stopwatch.GetTimestamp());
            var waits = await Task.WhenAll(lines.Select(line => TalkAsync(line, start, time, turns / people)));
            var elapsed = Stopwatch.GetElapsedTime(start);
            own.Refresh();
            var all = waits.SelectMany(some => some).Order().ToArray();
            return new(all.Length, elapsed, bot.Cpu - botCpu, own.TotalProcessorTime - ownCpu, all);
        }
        finally
        {
            foreach (var line in lines)
                line.Dispose();
        }
    }

    private static async Task<List<TimeSpan>> TalkAsync(LoadLine line, long start, TimeSpan time, int turns)
    {
        var waits = new List<TimeSpan>();
        while (waits.Count < turns && Stopwatch.GetElapsedTime(start) < time)
        {
            var asked = Stopwatch.GetTimestamp();
            await line.TurnAsync(CancellationToken.None);
            waits.Add(Stopwatch.GetElapsedTime(asked));
        }

        return waits;
    }
}
