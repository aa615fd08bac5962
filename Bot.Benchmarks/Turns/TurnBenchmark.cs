using System.Diagnostics;
using CompassionCoach.Benchmarks.Report;
using CompassionCoach.Benchmarks.Waterfall;
using CompassionCoach.Bot;
using CompassionCoach.Bot.Stores;
using CompassionCoach.Dialogs;
using CompassionCoach.Dialogs.Learners;
using CompassionCoach.Dialogs.Support;
using Microsoft.Bot.Builder;
using Activity = Microsoft.Bot.Schema.Activity;

namespace CompassionCoach.Benchmarks.Turns;

/// <summary>
/// A turn in process, from the activity to what the channel is given: the real bot, dialogs and middleware over a store. Bytes are
/// those of all threads, so that the store's are in it.
/// </summary>
internal sealed class TurnBenchmark : IBenchmark
{
    private const int TurnsARound = 4000;

    public string Name => "turn";

    public async Task<Table> RunAsync(Settings settings)
    {
        var table = new Table("A turn in process", "turn", "allocated", "CPU µs", "elapsed µs");
        var library = Walk.Content();
        var walk = await Walk.TakeAsync(library);
        IBot coach = new CoachBot(new Conversation(library, SupportDesk.Load(Path.Combine(AppContext.BaseDirectory, "Support")), Clock.System), new SharedWords(library));
        foreach (var (talk, bot) in new[] { (Talk.Booking, new WaterfallBot()), (walk, coach) })
        {
            await RowAsync(table, $"{talk.Name}, in memory", talk, bot, new MemoryStore(), settings.Rounds);
            using var folder = new Scratch();
            using var file = new SqliteStore(folder.File("coach.db"));
            await RowAsync(table, $"{talk.Name}, SQLite", talk, bot, file, settings.Rounds);
        }

        table.Notes.Add($"Middle one of {settings.Rounds} rounds of {TurnsARound} turns; the Overview takes {walk.Turns.Count} turns. SQLite flushes each turn to the disk.");
        return table;
    }

    private static async Task RowAsync(Table table, string name, Talk talk, IBot bot, CoachStore store, int rounds)
    {
        var channel = new Channel(bot, store);
        await RoundAsync(channel, Activities(talk, "warm"));
        var found = new List<(double Bytes, double Cpu, double Elapsed)>();
        for (var round = 0; round < rounds; round++)
            found.Add(await RoundAsync(channel, Activities(talk, $"r{round}")));
        table.Add(
            name, Figures.Kilobytes(found.Select(one => one.Bytes).Median()), Figures.Whole(found.Select(one => one.Cpu).Median()),
            Figures.Whole(found.Select(one => one.Elapsed).Median()));
    }

    private static async Task<(double Bytes, double Cpu, double Elapsed)> RoundAsync(Channel channel, List<Activity> activities)
    {
        GC.Collect();
        using var process = Process.GetCurrentProcess();
        var (bytes, cpu, start) = (GC.GetTotalAllocatedBytes(precise: true), process.TotalProcessorTime, Stopwatch.GetTimestamp());
        foreach (var activity in activities)
            await channel.TurnAsync(activity);
        var elapsed = Stopwatch.GetElapsedTime(start);
        process.Refresh();
        var spent = process.TotalProcessorTime - cpu;
        return (
            (double)(GC.GetTotalAllocatedBytes(precise: true) - bytes) / activities.Count, spent.TotalMicroseconds / activities.Count,
            elapsed.TotalMicroseconds / activities.Count);
    }

    /// <summary>Made beforehand: they are the channel's to make.</summary>
    private static List<Activity> Activities(Talk talk, string round)
    {
        var activities = new List<Activity>(TurnsARound);
        for (var i = 0; i < TurnsARound; i++)
        {
            var person = talk.Repeats ? round : $"{round}-{i / talk.Turns.Count}";
            activities.Add(talk.Turns[i % talk.Turns.Count].By(person, $"{round}-{i}"));
        }

        return activities;
    }
}
