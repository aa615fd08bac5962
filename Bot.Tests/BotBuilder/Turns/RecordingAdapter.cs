using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace CompassionCoach.Tests.BotBuilder.Turns;

/// <summary>Remembers what it was asked to deliver, and numbers it.</summary>
internal sealed class RecordingAdapter : BotAdapter
{
    public List<Activity> Sent { get; } = [];

    public List<Activity> Updated { get; } = [];

    public List<ConversationReference> Deleted { get; } = [];

    public override Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        var responses = activities.Select((_, i) => new ResourceResponse($"sent-{Sent.Count + i}")).ToArray();
        Sent.AddRange(activities);
        return Task.FromResult(responses);
    }

    public override Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        Updated.Add(activity);
        return Task.FromResult(new ResourceResponse(activity.Id));
    }

    public override Task DeleteActivityAsync(
        ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        Deleted.Add(reference);
        return Task.CompletedTask;
    }

    public Task RunAsync(ITurnContext turn, BotCallbackHandler bot) => RunPipelineAsync(turn, bot, CancellationToken.None);
}
