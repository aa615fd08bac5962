using System.Globalization;
using System.Security.Claims;
using CompassionCoach.Bot.WebChat.Conversations;
using CompassionCoach.Bot.WebChat.Wire;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace CompassionCoach.Bot.WebChat;

/// <summary>Between the web chat's conversations, which live in this process, and the bot.</summary>
public sealed class LocalChatAdapter : BotAdapter
{
    /// <summary>The channel id of Direct Line's web chat.</summary>
    public const string Channel = "webchat";

    /// <summary>The coach's own id on this channel.</summary>
    public const string CoachId = "coach";

    /// <summary>Where replies go. Not an address: nothing leaves the process.</summary>
    public const string ServiceUrl = "urn:compassioncoach:webchat";

    private readonly OpenConversations _conversations;
    private readonly IShellWords _words;
    private readonly TimeProvider _time;

    internal LocalChatAdapter(
        IEnumerable<Microsoft.Bot.Builder.IMiddleware> middleware, OpenConversations conversations, IShellWords words, TimeProvider time)
    {
        (_conversations, _words, _time) = (conversations, words, time);
        foreach (var one in middleware) Use(one);
    }

    /// <summary>Whether a message sent there would be seen now; false when the page is closed.</summary>
    public bool CanReach(ConversationReference reference) =>
        reference.User?.Id is { } learner && _conversations.WhereTheyAre(reference.Conversation?.Id, learner)?.IsWatched == true;

    /// <summary>
    /// Speaks first, in the conversation that the learner of <paramref name="reference"/> has open now: a new one begins with
    /// every visit, so the one referred to is usually gone.
    /// </summary>
    /// <exception cref="LearnerAwayException">They have none open.</exception>
    public override Task ContinueConversationAsync(string botId, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        var here = reference.User?.Id is { } learner ? _conversations.WhereTheyAre(reference.Conversation?.Id, learner) : null;
        if (here is null) throw new LearnerAwayException();
        return ContinueConversationAsync(botId, ChatTurns.Addressed(new Activity
        {
            Type = ActivityTypes.Event,
            Name = ActivityEventNames.ContinueConversation,
            Id = here.NextId(),
            Locale = reference.Locale ?? here.Locale,
            RelatesTo = reference,
        }, here, _time.GetUtcNow()), callback, cancellationToken);
    }

    public override async Task ContinueConversationAsync(string botId, Activity continuationActivity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        using var turn = new TurnContext(this, continuationActivity);
        await RunPipelineAsync(turn, callback, cancellationToken);
    }

    public override Task ContinueConversationAsync(
        ClaimsIdentity claimsIdentity, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        ContinueConversationAsync(CoachId, reference, callback, cancellationToken);

    public override async Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        var answers = new ResourceResponse[activities.Length];
        for (var i = 0; i < activities.Length; i++)
        {
            var activity = activities[i];
            switch (activity.Type)
            {
                case ActivityTypesEx.Delay:
                    await Task.Delay(TimeSpan.FromMilliseconds(Convert.ToInt32(activity.Value, CultureInfo.InvariantCulture)), _time, cancellationToken);
                    answers[i] = new();
                    break;
                case ActivityTypes.Trace or ActivityTypesEx.InvokeResponse:
                    answers[i] = new();
                    break;
                default:
                    answers[i] = new(Show(activity, id: null));
                    break;
            }
        }

        return answers;
    }

    /// <summary>The same id again: the client puts it in the old one's place.</summary>
    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) =>
        Task.FromResult(new ResourceResponse(Show(activity, activity.Id)));

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        if (reference.ActivityId is { } id && Where(reference.Conversation?.Id) is { } conversation)
            conversation.Add(id, ActivityTypes.MessageDelete, OutgoingActivity.Deleted(id, conversation.NextMoment(), conversation.Id));
        return Task.CompletedTask;
    }

    internal Task RunAsync(Activity activity, BotCallbackHandler bot, CancellationToken cancellationToken) =>
        ContinueConversationAsync(CoachId, activity, bot, cancellationToken);

    internal void Say(OpenConversation conversation, ShellWord word) => Show(
        new() { Type = ActivityTypes.Message, Text = _words.Say(word, conversation.Locale), TextFormat = TextFormatTypes.Plain, Conversation = new() { Id = conversation.Id } }, id: null);

    /// <summary>Its id on the client's screen, or none where the conversation was let go meanwhile.</summary>
    private string? Show(Activity activity, string? id)
    {
        if (Where(activity.Conversation?.Id) is not { } conversation) return null;
        id ??= conversation.NextId();
        var replyTo = activity.ReplyToId is { } asked && conversation.Knows(asked) ? asked : null;
        var json = OutgoingActivity.ToJson(activity, id, conversation.NextMoment(), conversation.Id, _words.Say(ShellWord.CoachName, conversation.Locale), replyTo);
        conversation.Add(id, activity.Type ?? ActivityTypes.Message, json);
        return id;
    }

    private OpenConversation? Where(string? conversation) => conversation is null ? null : _conversations.Find(conversation);
}
