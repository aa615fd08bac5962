using CompassionCoach.Benchmarks.Turns;
using CompassionCoach.Benchmarks.Waterfall;

namespace CompassionCoach.Benchmarks.Bots;

/// <summary>A bot that can be started as a process of its own.</summary>
/// <param name="Name">As tables call it.</param>
/// <param name="Talk">What people say to it.</param>
/// <param name="Command">The program and its arguments.</param>
internal sealed record BotKind(string Name, Talk Talk, params IReadOnlyList<string> Command)
{
    /// <summary>The waterfall on this repository's BotBuilder, behind the coach's door, durable in SQLite.</summary>
    public static readonly BotKind Waterfall =
        new("waterfall, C#, SQLite", Talk.Booking, "dotnet", Path.Combine(AppContext.BaseDirectory, "Bot.Benchmarks.dll"), WaterfallHost.Name);

    /// <summary>The same on the JavaScript SDK, state in memory.</summary>
    public static readonly BotKind JavaScript =
        new("waterfall, JavaScript, memory", Talk.Booking, "node", Path.Combine(JavaScriptFolder.Path, "bot.js"));

    /// <summary>The coach itself, walked through the Overview.</summary>
    public static BotKind Coach(Talk walk) => new("the coach, SQLite", walk, "dotnet", Path.Combine(AppContext.BaseDirectory, "Bot.dll"));
}
