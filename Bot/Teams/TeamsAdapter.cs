using CompassionCoach.Bot.WebChat;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace CompassionCoach.Bot.Teams;

/// <summary>The Bot Connector's door, with the middleware of every channel and one kind line for a turn that failed.</summary>
public sealed partial class TeamsAdapter : CloudAdapter
{
    public TeamsAdapter(
        BotFrameworkAuthentication authentication, IEnumerable<Microsoft.Bot.Builder.IMiddleware> middleware, IShellWords words, ILogger<TeamsAdapter> log)
        : base(authentication, log)
    {
        foreach (var one in middleware)
            Use(one);
        OnTurnError = (context, fault) => ApologiseAsync(context, fault, words, log);
    }

    /// <summary>What was thrown may quote what was written, so only its type and where it came from are logged.</summary>
    private static Task ApologiseAsync(ITurnContext context, Exception fault, IShellWords words, ILogger log)
    {
        TurnFailed(log, context.Activity.Type, fault.GetType().Name, fault.TargetSite?.Name);
        return context.Activity.Type == ActivityTypes.Message
            ? context.SendActivityAsync(MessageFactory.Text(words.Say(ShellWord.TurnFailed, context.Activity.Locale)))
            : Task.CompletedTask;
    }

    [LoggerMessage(101, LogLevel.Error, "A turn failed: {Activity} {Fault} in {Place}")]
    private static partial void TurnFailed(ILogger log, string? activity, string fault, string? place);
}
