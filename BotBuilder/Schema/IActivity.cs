namespace Microsoft.Bot.Schema;

/// <summary>What every activity has (Bot Framework activity schema). A field is null where the sender left it out.</summary>
public interface IActivity
{
    /// <summary>One of <see cref="ActivityTypes"/>.</summary>
    string? Type { get; set; }

    string? Id { get; set; }

    /// <summary>Where replies are posted to.</summary>
    string? ServiceUrl { get; set; }

    DateTimeOffset? Timestamp { get; set; }

    /// <summary>The sender's own time, with their offset.</summary>
    DateTimeOffset? LocalTimestamp { get; set; }

    string? ChannelId { get; set; }

    ChannelAccount? From { get; set; }

    ConversationAccount? Conversation { get; set; }

    ChannelAccount? Recipient { get; set; }

    string? ReplyToId { get; set; }

    IList<Entity>? Entities { get; set; }

    object? ChannelData { get; set; }

    /// <summary>Reads <see cref="ChannelData"/> as a <typeparamref name="T"/>; default where there is none.</summary>
    T? GetChannelData<T>();

    /// <summary>As <see cref="GetChannelData{T}"/>, but false rather than an exception where it cannot be read.</summary>
    bool TryGetChannelData<T>(out T? instance);

    ConversationReference GetConversationReference();

    /// <summary>Addresses this activity by <paramref name="reference"/>: to its user, or from them where <paramref name="isIncoming"/>.</summary>
    Activity ApplyConversationReference(ConversationReference reference, bool isIncoming = false);

    IMessageActivity? AsMessageActivity();

    IConversationUpdateActivity? AsConversationUpdateActivity();

    IMessageReactionActivity? AsMessageReactionActivity();

    IMessageUpdateActivity? AsMessageUpdateActivity();

    IMessageDeleteActivity? AsMessageDeleteActivity();

    IInstallationUpdateActivity? AsInstallationUpdateActivity();

    IEndOfConversationActivity? AsEndOfConversationActivity();

    IEventActivity? AsEventActivity();

    IInvokeActivity? AsInvokeActivity();

    ITypingActivity? AsTypingActivity();
}
