namespace Microsoft.Bot.Schema;

/// <summary>Where a conversation can be found again, so that the bot can speak first. Plain data: keep it as JSON.</summary>
public sealed class ConversationReference
{
    public ConversationReference() { }

    public ConversationReference(
        string? activityId = null, ChannelAccount? user = null, ChannelAccount? bot = null, ConversationAccount? conversation = null,
        string? channelId = null, string? serviceUrl = null) =>
        (ActivityId, User, Bot, Conversation, ChannelId, ServiceUrl) = (activityId, user, bot, conversation, channelId, serviceUrl);

    /// <summary>The activity referred to; replies answer it.</summary>
    public string? ActivityId { get; set; }

    public ChannelAccount? User { get; set; }

    public ChannelAccount? Bot { get; set; }

    public ConversationAccount? Conversation { get; set; }

    public string? ChannelId { get; set; }

    public string? Locale { get; set; }

    public string? ServiceUrl { get; set; }

    /// <summary>The event with which an adapter starts a turn here that nobody asked for.</summary>
    public Activity GetContinuationActivity()
    {
        if (Conversation is null) throw new InvalidOperationException("The reference names no conversation to continue.");
        return new Activity(ActivityTypes.Event)
        {
            Name = ActivityEventNames.ContinueConversation,
            Id = Guid.NewGuid().ToString(),
            ChannelId = ChannelId,
            ServiceUrl = ServiceUrl,
            Locale = Locale,
            Conversation = Conversation,
            Recipient = Bot,
            From = User,
            RelatesTo = this,
        };
    }
}
