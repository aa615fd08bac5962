using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace CompassionCoach.Tests.Turns;

/// <summary>A channel that notes what reaches it, and gives each message an id.</summary>
internal sealed class ObservedAdapter(List<string> log) : BotAdapter
{
    private int sent;

    /// <summary>Runs one turn, and gives what an expectReplies caller would get.</summary>
    public async Task<TurnContext> RunAsync(Activity activity, BotCallbackHandler bot, CancellationToken cancellationToken = default)
    {
        var turnContext = new TurnContext(this, activity);
        await RunPipelineAsync(turnContext, bot, cancellationToken);
        return turnContext;
    }

    public override Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        foreach (var activity in activities)
            Note($"sent {activity.Text ?? activity.Type}");
        return Task.FromResult(activities.Select(_ => new ResourceResponse($"sent-{Interlocked.Increment(ref sent)}")).ToArray());
    }

    public override Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        Note($"updated {activity.Text}");
        return Task.FromResult(new ResourceResponse(activity.Id));
    }

    public override Task DeleteActivityAsync(
        ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        Note($"removed {reference.ActivityId}");
        return Task.CompletedTask;
    }

    private void Note(string what)
    {
        lock (log)
            log.Add(what);
    }
}
