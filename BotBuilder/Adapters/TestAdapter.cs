using System.Globalization;
using System.Security.Claims;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>An adapter without a channel: what the bot sends waits in a queue for a test to look at.</summary>
public class TestAdapter : BotAdapter
{
    private readonly Lock _gate = new();
    private TaskCompletionSource _arrived = NewSignal();
    private int _lastId;

    public TestAdapter(ConversationReference? conversation = null, bool sendTraceActivity = false) =>
        (Conversation, EnableTrace) = (conversation ?? Somewhere(Channels.Test), sendTraceActivity);

    public TestAdapter(string channelId, bool sendTraceActivity = false)
        : this(Somewhere(channelId), sendTraceActivity) { }

    /// <summary>Who talks with whom, and where.</summary>
    public ConversationReference Conversation { get; set; }

    /// <summary>What <see cref="MakeActivity"/> says its sender speaks.</summary>
    public string Locale { get; set; } = "en-us";

    /// <summary>Whether traces wait in the queue too.</summary>
    public bool EnableTrace { get; set; }

    /// <summary>What the bot sent and nobody has looked at yet.</summary>
    public Queue<Activity> ActiveQueue { get; } = new();

    public new TestAdapter Use(IMiddleware middleware)
    {
        base.Use(middleware);
        return this;
    }

    /// <summary>A conversation reference for a test.</summary>
    public static ConversationReference CreateConversation(string name, string user = "User1", string bot = "Bot") => new()
    {
        ChannelId = Channels.Test,
        ServiceUrl = "https://test.com",
        Conversation = new(isGroup: false, id: name, name: name),
        User = new(id: Lower(user), name: user),
        Bot = new(id: Lower(bot), name: bot),
        Locale = "en-us",
    };

    /// <summary>Runs a turn; whatever the activity leaves out about who and where is filled in.</summary>
    public async Task ProcessActivityAsync(Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken = default)
    {
        BotAssert.ActivityNotNull(activity);
        Address(activity);
        using var context = CreateTurnContext(activity);
        await RunPipelineAsync(context, callback, cancellationToken);
    }

    public override async Task<InvokeResponse?> ProcessActivityAsync(
        ClaimsIdentity claimsIdentity, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        await ProcessActivityAsync(activity, callback, cancellationToken);
        return null;
    }

    public virtual Task SendTextToBotAsync(string userSays, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        ProcessActivityAsync(MakeActivity(userSays), callback, cancellationToken);

    /// <summary>A message from the user of <see cref="Conversation"/>.</summary>
    public Activity MakeActivity(string? text = null) => new(ActivityTypes.Message)
    {
        Locale = Locale,
        From = Conversation.User,
        Recipient = Conversation.Bot,
        Conversation = Conversation.Conversation,
        ServiceUrl = Conversation.ServiceUrl,
        Id = NextId(),
        Text = text,
    };

    /// <summary>Empties the queue and starts a turn in a conversation of its own.</summary>
    public Task CreateConversationAsync(string channelId, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        lock (_gate) ActiveQueue.Clear();
        var update = new Activity(ActivityTypes.ConversationUpdate)
        {
            ChannelId = channelId,
            Conversation = new(id: Guid.NewGuid().ToString()),
            From = Conversation.User,
            Recipient = Conversation.Bot,
            ServiceUrl = Conversation.ServiceUrl,
        };
        return callback(CreateTurnContext(update), cancellationToken);
    }

    /// <summary>The oldest reply, taken out of the queue; null where there is none.</summary>
    public IActivity? GetNextReply()
    {
        lock (_gate) return ActiveQueue.TryDequeue(out var reply) ? reply : null;
    }

    /// <summary>The oldest reply, waiting for one where there is none.</summary>
    public async Task<IActivity> GetNextReplyAsync(CancellationToken cancellationToken = default)
    {
        while (true)
        {
            Task arrived;
            lock (_gate)
            {
                if (ActiveQueue.TryDequeue(out var reply)) return reply;
                arrived = _arrived.Task;
            }

            await arrived.WaitAsync(cancellationToken);
        }
    }

    public override async Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        BotAssert.ContextNotNull(turnContext);
        BotAssert.ActivityListNotNull(activities);
        var responses = new ResourceResponse[activities.Length];
        for (var i = 0; i < activities.Length; i++)
        {
            var activity = activities[i];
            if (string.IsNullOrEmpty(activity.Id)) activity.Id = Guid.NewGuid().ToString("n");
            activity.Timestamp ??= Clock.Now;
            if (activity.Type == ActivityTypesEx.Delay) await Task.Delay(Convert.ToInt32(activity.Value, CultureInfo.InvariantCulture), cancellationToken);
            else if (activity.Type != ActivityTypes.Trace || EnableTrace) Enqueue(activity);
            responses[i] = new ResourceResponse(activity.Id);
        }

        return responses;
    }

    /// <summary>Replaces the waiting activity that has the same id.</summary>
    public override Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        var known = Rewrite(waiting => waiting.Id == activity.Id ? activity : waiting);
        return Task.FromResult(known.Contains(activity) ? new ResourceResponse(activity.Id) : new ResourceResponse());
    }

    /// <summary>Takes the activity of that id out of the queue, if it still waits there.</summary>
    public override Task DeleteActivityAsync(
        ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        Rewrite(waiting => waiting.Id == reference.ActivityId ? null : waiting);
        return Task.CompletedTask;
    }

    protected virtual TurnContext CreateTurnContext(Activity activity) => new(this, activity);

    private static ConversationReference Somewhere(string channelId)
    {
        var conversation = CreateConversation("convo1");
        (conversation.ChannelId, conversation.Conversation!.Name) = (channelId, "Conversation1");
        return conversation;
    }

    private static string Lower(string name) => name.ToLowerInvariant();

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private string NextId() => Interlocked.Increment(ref _lastId).ToString(CultureInfo.InvariantCulture);

    private void Address(Activity activity)
    {
        activity.Type ??= ActivityTypes.Message;
        activity.ChannelId ??= Conversation.ChannelId;
        if (activity.From is null || activity.From.Id == "unknown" || activity.From.Role == RoleTypes.Bot) activity.From = Conversation.User;
        (activity.Recipient, activity.Conversation, activity.ServiceUrl) = (Conversation.Bot, Conversation.Conversation, Conversation.ServiceUrl);
        if (string.IsNullOrEmpty(activity.Id)) activity.Id = NextId();
        activity.Timestamp ??= Clock.Now;
        activity.LocalTimestamp ??= Clock.Now;
    }

    private void Enqueue(Activity activity)
    {
        TaskCompletionSource arrived;
        lock (_gate)
        {
            ActiveQueue.Enqueue(activity);
            (arrived, _arrived) = (_arrived, NewSignal());
        }

        arrived.SetResult();
    }

    private List<Activity> Rewrite(Func<Activity, Activity?> change)
    {
        lock (_gate)
        {
            var kept = ActiveQueue.Select(change).OfType<Activity>().ToList();
            ActiveQueue.Clear();
            foreach (var activity in kept) ActiveQueue.Enqueue(activity);
            return kept;
        }
    }
}
