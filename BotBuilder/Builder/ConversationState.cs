namespace Microsoft.Bot.Builder;

/// <summary>State that everyone in a conversation shares.</summary>
public sealed class ConversationState(IStorage storage) : BotState(storage, nameof(ConversationState))
{
    protected override string GetStorageKey(ITurnContext turnContext)
    {
        var activity = turnContext.Activity;
        var channel = activity.ChannelId ?? throw new InvalidOperationException("The activity names no channel.");
        var conversation = activity.Conversation?.Id ?? throw new InvalidOperationException("The activity names no conversation.");
        return $"{channel}/conversations/{conversation}";
    }
}
