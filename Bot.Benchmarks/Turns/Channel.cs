using CompassionCoach.Bot.Turns;
using CompassionCoach.Dialogs.Learners;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging.Abstractions;

namespace CompassionCoach.Benchmarks.Turns;

/// <summary>A bot with the real middleware over a store, and a channel that swallows what it is given.</summary>
internal sealed class Channel : BotAdapter
{
    private readonly IBot bot;

    public Channel(IBot bot, CoachStore store)
    {
        this.bot = bot;
        Use(new LearnerTurn(store, new LearnerKeys(new byte[32]), Clock.System, NullLogger<LearnerTurn>.Instance));
    }

    /// <summary>Sees what is sent, where somebody wants to.</summary>
    public Action<Activity[]>? Seen { get; init; }

    public async Task TurnAsync(Activity activity)
    {
        using var context = new TurnContext(this, activity);
        await RunPipelineAsync(context, bot.OnTurnAsync, CancellationToken.None);
    }

    public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        Seen?.Invoke(activities);
        var responses = new ResourceResponse[activities.Length];
        for (var i = 0; i < responses.Length; i++)
            responses[i] = new ResourceResponse("sent");
        return Task.FromResult(responses);
    }

    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) =>
        Task.FromResult(new ResourceResponse("sent"));

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) =>
        Task.CompletedTask;
}
