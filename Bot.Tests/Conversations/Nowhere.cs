using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace CompassionCoach.Tests.Conversations;

/// <summary>An adapter that sends nothing: the conversation's answer is looked at before it goes anywhere.</summary>
public sealed class Nowhere : BotAdapter
{
    public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken) =>
        throw new InvalidOperationException("Nothing is sent from here.");

    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) =>
        throw new InvalidOperationException("Nothing is changed from here.");

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) =>
        throw new InvalidOperationException("Nothing is deleted from here.");
}
