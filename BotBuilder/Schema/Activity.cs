using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Bot.Connector;

namespace Microsoft.Bot.Schema;

/// <summary>
/// The one message format between bots and channels (Bot Framework activity schema). It is all kinds at once: which fields
/// mean something follows from <see cref="Type"/>, and the interfaces show one kind's at a time.
/// </summary>
public sealed class Activity : IConversationUpdateActivity, IMessageUpdateActivity, IMessageDeleteActivity, IMessageReactionActivity,
    IInstallationUpdateActivity, IEndOfConversationActivity, IEventActivity, IInvokeActivity, ITypingActivity, ITraceActivity,
    ICommandActivity, ICommandResultActivity
{
    public const string ContentType = "application/vnd.microsoft.activity";

    public Activity() { }

    public Activity(
        string? type = null, string? id = null, DateTimeOffset? timestamp = null, DateTimeOffset? localTimestamp = null,
        string? serviceUrl = null, string? channelId = null, ChannelAccount? from = null, ConversationAccount? conversation = null,
        ChannelAccount? recipient = null, string? textFormat = null, string? attachmentLayout = null,
        IList<ChannelAccount>? membersAdded = null, IList<ChannelAccount>? membersRemoved = null,
        IList<MessageReaction>? reactionsAdded = null, IList<MessageReaction>? reactionsRemoved = null, string? topicName = null,
        bool? historyDisclosed = null, string? locale = null, string? text = null, string? speak = null, string? inputHint = null,
        string? summary = null, SuggestedActions? suggestedActions = null, IList<Attachment>? attachments = null,
        IList<Entity>? entities = null, object? channelData = null, string? action = null, string? replyToId = null, string? label = null,
        string? valueType = null, object? value = null, string? name = null, ConversationReference? relatesTo = null, string? code = null,
        DateTimeOffset? expiration = null, string? importance = null, string? deliveryMode = null, IList<string>? listenFor = null,
        IList<TextHighlight>? textHighlights = null, SemanticAction? semanticAction = null, string? localTimezone = null)
    {
        (Type, Id, Timestamp, LocalTimestamp, LocalTimezone) = (type, id, timestamp, localTimestamp, localTimezone);
        (ServiceUrl, ChannelId, From, Conversation, Recipient) = (serviceUrl, channelId, from, conversation, recipient);
        (Text, TextFormat, Speak, InputHint, Summary, Locale) = (text, textFormat, speak, inputHint, summary, locale);
        (SuggestedActions, Attachments, AttachmentLayout, Entities) = (suggestedActions, attachments, attachmentLayout, entities);
        (MembersAdded, MembersRemoved, TopicName, HistoryDisclosed) = (membersAdded, membersRemoved, topicName, historyDisclosed);
        (ReactionsAdded, ReactionsRemoved, Action, Code) = (reactionsAdded, reactionsRemoved, action, code);
        (ChannelData, ReplyToId, Label, ValueType, Value, Name, RelatesTo) = (channelData, replyToId, label, valueType, value, name, relatesTo);
        (Expiration, Importance, DeliveryMode, ListenFor) = (expiration, importance, deliveryMode, listenFor);
        (TextHighlights, SemanticAction) = (textHighlights, semanticAction);
    }

    public string? Type { get; set; }

    public string? Id { get; set; }

    public DateTimeOffset? Timestamp { get; set; }

    public DateTimeOffset? LocalTimestamp { get; set; }

    /// <summary>The sender's IANA zone, such as <c>Europe/Vilnius</c>.</summary>
    public string? LocalTimezone { get; set; }

    public string? ServiceUrl { get; set; }

    public string? ChannelId { get; set; }

    public ChannelAccount? From { get; set; }

    public ConversationAccount? Conversation { get; set; }

    public ChannelAccount? Recipient { get; set; }

    public string? TextFormat { get; set; }

    public string? AttachmentLayout { get; set; }

    public IList<ChannelAccount>? MembersAdded { get; set; }

    public IList<ChannelAccount>? MembersRemoved { get; set; }

    public IList<MessageReaction>? ReactionsAdded { get; set; }

    public IList<MessageReaction>? ReactionsRemoved { get; set; }

    public string? TopicName { get; set; }

    public bool? HistoryDisclosed { get; set; }

    public string? Locale { get; set; }

    public string? Text { get; set; }

    public string? Speak { get; set; }

    public string? InputHint { get; set; }

    public string? Summary { get; set; }

    public SuggestedActions? SuggestedActions { get; set; }

    public IList<Attachment>? Attachments { get; set; }

    public IList<Entity>? Entities { get; set; }

    public object? ChannelData { get; set; }

    public string? Action { get; set; }

    public string? ReplyToId { get; set; }

    public string? Label { get; set; }

    public string? ValueType { get; set; }

    /// <summary>Text, number or truth as such; an object or array as something whose <see cref="object.ToString"/> is its JSON.</summary>
    public object? Value { get; set; }

    public string? Name { get; set; }

    public ConversationReference? RelatesTo { get; set; }

    public string? Code { get; set; }

    public DateTimeOffset? Expiration { get; set; }

    public string? Importance { get; set; }

    public string? DeliveryMode { get; set; }

    public IList<string>? ListenFor { get; set; }

    public IList<TextHighlight>? TextHighlights { get; set; }

    public SemanticAction? SemanticAction { get; set; }

    /// <summary>Who called, as the adapter learnt from the token; what a sender writes here is overwritten.</summary>
    public string? CallerId { get; set; }

    /// <summary>What the sender wrote that this class has no name for: kept, and sent on as it came.</summary>
    [JsonExtensionData, JsonInclude]
    internal Dictionary<string, JsonElement>? Unnamed { get; set; }

    public static IMessageActivity CreateMessageActivity() => new Activity(ActivityTypes.Message) { Attachments = [], Entities = [] };

    public static IConversationUpdateActivity CreateConversationUpdateActivity() =>
        new Activity(ActivityTypes.ConversationUpdate) { MembersAdded = [], MembersRemoved = [] };

    public static ITypingActivity CreateTypingActivity() => new Activity(ActivityTypes.Typing);

    public static IEventActivity CreateEventActivity() => new Activity(ActivityTypes.Event);

    public static IInvokeActivity CreateInvokeActivity() => new Activity(ActivityTypes.Invoke);

    public static IEndOfConversationActivity CreateEndOfConversationActivity() => new Activity(ActivityTypes.EndOfConversation);

    public static ITraceActivity CreateTraceActivity(string name, string? valueType = null, object? value = null, string? label = null) =>
        new Activity(ActivityTypes.Trace) { Name = name, Label = label, ValueType = valueType ?? value?.GetType().Name, Value = value };

    /// <summary>A message back to whoever sent this one.</summary>
    public Activity CreateReply(string? text = null, string? locale = null) => new(ActivityTypes.Message)
    {
        Timestamp = Clock.Now,
        From = new(Recipient?.Id, Recipient?.Name),
        Recipient = new(From?.Id, From?.Name),
        ReplyToId = IdToAnswer,
        ServiceUrl = ServiceUrl,
        ChannelId = ChannelId,
        Conversation = new(isGroup: Conversation?.IsGroup, id: Conversation?.Id, name: Conversation?.Name),
        Text = text ?? string.Empty,
        Locale = locale ?? Locale,
        Attachments = [],
        Entities = [],
    };

    public ITraceActivity CreateTrace(string name, object? value = null, string? valueType = null, string? label = null)
    {
        var trace = CreateReply();
        (trace.Type, trace.Text, trace.Attachments, trace.Entities) = (ActivityTypes.Trace, null, null, null);
        (trace.Name, trace.Label, trace.ValueType, trace.Value) = (name, label, valueType ?? value?.GetType().Name, value);
        return trace;
    }

    public IMessageActivity? AsMessageActivity() => IsActivity(ActivityTypes.Message) ? this : null;

    public IConversationUpdateActivity? AsConversationUpdateActivity() => IsActivity(ActivityTypes.ConversationUpdate) ? this : null;

    public IMessageReactionActivity? AsMessageReactionActivity() => IsActivity(ActivityTypes.MessageReaction) ? this : null;

    public IMessageUpdateActivity? AsMessageUpdateActivity() => IsActivity(ActivityTypes.MessageUpdate) ? this : null;

    public IMessageDeleteActivity? AsMessageDeleteActivity() => IsActivity(ActivityTypes.MessageDelete) ? this : null;

    public IInstallationUpdateActivity? AsInstallationUpdateActivity() => IsActivity(ActivityTypes.InstallationUpdate) ? this : null;

    public IEndOfConversationActivity? AsEndOfConversationActivity() => IsActivity(ActivityTypes.EndOfConversation) ? this : null;

    public IEventActivity? AsEventActivity() => IsActivity(ActivityTypes.Event) ? this : null;

    public IInvokeActivity? AsInvokeActivity() => IsActivity(ActivityTypes.Invoke) ? this : null;

    public ITypingActivity? AsTypingActivity() => IsActivity(ActivityTypes.Typing) ? this : null;

    public ITraceActivity? AsTraceActivity() => IsActivity(ActivityTypes.Trace) ? this : null;

    public ICommandActivity? AsCommandActivity() => IsActivity(ActivityTypes.Command) ? this : null;

    public ICommandResultActivity? AsCommandResultActivity() => IsActivity(ActivityTypes.CommandResult) ? this : null;

    public bool HasContent() =>
        !string.IsNullOrWhiteSpace(Text) || !string.IsNullOrWhiteSpace(Summary) || Attachments is { Count: > 0 } || ChannelData is not null;

    public Mention[] GetMentions() => Entities is null
        ? []
        : [.. Entities.Where(e => string.Equals(e.Type, "mention", StringComparison.OrdinalIgnoreCase))
            .Select(e => e as Mention ?? e.GetAs<Mention>()).OfType<Mention>()];

    /// <exception cref="JsonException">the channel data is not of that shape</exception>
    public T? GetChannelData<T>() => BotJson.Convert<T>(ChannelData);

    public bool TryGetChannelData<T>(out T? instance)
    {
        try
        {
            instance = GetChannelData<T>();
            return instance is not null;
        }
        catch (Exception unreadable) when (unreadable is JsonException or NotSupportedException or InvalidOperationException)
        {
            instance = default;
            return false;
        }
    }

    public ConversationReference GetConversationReference() => new()
    {
        ActivityId = IdToAnswer,
        User = From,
        Bot = Recipient,
        Conversation = Conversation,
        ChannelId = ChannelId,
        Locale = Locale,
        ServiceUrl = ServiceUrl,
    };

    /// <summary>A reference to a reply, so that it can be updated or deleted later.</summary>
    public ConversationReference GetReplyConversationReference(ResourceResponse reply)
    {
        var reference = GetConversationReference();
        reference.ActivityId = reply.Id;
        return reference;
    }

    public Activity ApplyConversationReference(ConversationReference reference, bool isIncoming = false)
    {
        (ChannelId, ServiceUrl, Conversation) = (reference.ChannelId, reference.ServiceUrl, reference.Conversation);
        Locale = reference.Locale ?? Locale;
        if (isIncoming)
        {
            (From, Recipient) = (reference.User, reference.Bot);
            Id = reference.ActivityId ?? Id;
        }
        else
        {
            (From, Recipient) = (reference.Bot, reference.User);
            ReplyToId = reference.ActivityId ?? ReplyToId;
        }

        return this;
    }

    // "message/private" is a message too (activity schema, A2030).
    private bool IsActivity(string activityType) =>
        Type is { } type && type.StartsWith(activityType, StringComparison.OrdinalIgnoreCase)
        && (type.Length == activityType.Length || type[activityType.Length] == '/');

    // Web Chat never shows its own conversationUpdate, so a reply to it would wait for something that never comes.
    private string? IdToAnswer =>
        Type == ActivityTypes.ConversationUpdate && ChannelId is Channels.Directline or Channels.Webchat ? null : Id;
}
