using CompassionCoach.Benchmarks.Report;
using CompassionCoach.Benchmarks.Turns;

namespace CompassionCoach.Benchmarks.Bots;

/// <summary>The bots that are compared, in the order of every table.</summary>
internal static class Contest
{
    /// <param name="table">Is told why the JavaScript bot is missing, where it is.</param>
    public static async Task<IReadOnlyList<BotKind>> BotsAsync(Table table)
    {
        var coach = BotKind.Coach(await Walk.TakeAsync(Walk.Content()));
        if (await JavaScriptFolder.PrepareAsync() is not { } missing)
            return [BotKind.JavaScript, BotKind.Waterfall, coach];
        table.Notes.Add(missing);
        return [BotKind.Waterfall, coach];
    }
}
