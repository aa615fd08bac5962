using CompassionCoach.Bot;
using CompassionCoach.Bot.Stores;
using CompassionCoach.Bot.Teams;
using CompassionCoach.Bot.Turns;
using CompassionCoach.Bot.WebChat;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace CompassionCoach.Benchmarks.Waterfall;

/// <summary>
/// The waterfall behind the coach's own door, middleware and store: <c>POST /api/messages</c>, saved in SQLite before it is answered.
/// </summary>
internal static class WaterfallHost
{
    /// <summary>The first argument that makes this program that bot.</summary>
    public const string Name = "waterfall-bot";

    public static async Task RunAsync(string[] args)
    {
        var builder = Defaults.Builder(args);
        builder.Services
            .AddStorage(builder.Configuration)
            .AddLearnerTurns(builder.Configuration)
            .AddTeams(builder.Configuration)
            .AddSingleton(Clock.System)
            .AddSingleton<IShellWords, OneWord>()
            .AddSingleton<Microsoft.Bot.Builder.IMiddleware>(provider => provider.GetRequiredService<LearnerTurn>())
            .AddSingleton<IBot, WaterfallBot>();
        await using var app = builder.Build();
        app.MapTeams();
        await app.RunAsync();
    }

    private sealed class OneWord : IShellWords
    {
        public string Say(ShellWord word, string? locale) => "Failed";
    }
}
