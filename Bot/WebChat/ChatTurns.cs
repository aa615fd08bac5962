using CompassionCoach.Bot.WebChat.Conversations;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace CompassionCoach.Bot.WebChat;

/// <summary>Brings what happens in a conversation to the bot, in order, while the client already has its answer.</summary>
internal sealed class ChatTurns(LocalChatAdapter adapter, IServiceScopeFactory scopes, TimeProvider time, ILogger<ChatTurns> log) : IDisposable
{
    private readonly CancellationTokenSource _stop = new();

    /// <summary>A first meeting: the learner and the coach both join.</summary>
    public void Begin(OpenConversation conversation) => Joined(conversation, conversation.Learner.Value, LocalChatAdapter.CoachId);

    /// <summary>The learner's client knows this conversation and this process does not: after a restart, or a long pause. They join again.</summary>
    public void Resume(OpenConversation conversation) => Joined(conversation, conversation.Learner.Value);

    /// <summary>False when too many wait in this conversation already; otherwise <paramref name="accepted"/> runs before it is heard.</summary>
    public bool TryHear(OpenConversation conversation, Activity activity, Action accepted) => conversation.Turns.TryAdd(() => RunAsync(conversation, activity), accepted);

    /// <summary>Turns that are under way when the grace of a shutdown is over are told to stop.</summary>
    public void Stop() => _stop.Cancel();

    public void Dispose() => _stop.Dispose();

    /// <summary>Who speaks to whom, where and when, as this endpoint knows it.</summary>
    internal static Activity Addressed(Activity activity, OpenConversation conversation, DateTimeOffset now)
    {
        activity.ChannelId = LocalChatAdapter.Channel;
        activity.ServiceUrl = LocalChatAdapter.ServiceUrl;
        activity.Timestamp = now;
        activity.From = new() { Id = conversation.Learner.Value, Name = activity.From?.Name, Role = "user" };
        activity.Recipient = new() { Id = LocalChatAdapter.CoachId, Role = "bot" };
        activity.Conversation = new() { Id = conversation.Id, ConversationType = "personal", IsGroup = false };
        activity.Locale ??= conversation.Locale;
        return activity;
    }

    private void Joined(OpenConversation conversation, params string[] ids) => conversation.Turns.TryAdd(() => RunAsync(conversation, Addressed(new()
    {
        Type = ActivityTypes.ConversationUpdate,
        Id = conversation.NextId(),
        MembersAdded = [.. ids.Select(id => new ChannelAccount { Id = id })],
    }, conversation, time.GetUtcNow())));

    private async Task RunAsync(OpenConversation conversation, Activity activity)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var bot = scope.ServiceProvider.GetRequiredService<IBot>();
            await adapter.RunAsync(activity, bot.OnTurnAsync, _stop.Token);
        }
        catch (Exception fault)
        {
            // The message of an exception may hold what a learner wrote; its kind and its place do not.
            WebChatLog.TurnFailed(log, conversation.Id, fault.GetType().FullName!, fault.StackTrace ?? "");
            if (!_stop.IsCancellationRequested) adapter.Say(conversation, ShellWord.TurnFailed);
        }
    }
}
