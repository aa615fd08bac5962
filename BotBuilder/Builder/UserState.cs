namespace Microsoft.Bot.Builder;

/// <summary>State that follows one person through all conversations of a channel.</summary>
public sealed class UserState(IStorage storage) : BotState(storage, nameof(UserState))
{
    protected override string GetStorageKey(ITurnContext turnContext)
    {
        var activity = turnContext.Activity;
        var channel = activity.ChannelId ?? throw new InvalidOperationException("The activity names no channel.");
        var user = activity.From?.Id ?? throw new InvalidOperationException("The activity names no sender.");
        return $"{channel}/users/{user}";
    }
}
