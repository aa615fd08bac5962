using System.Globalization;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>
/// A conversation written down as a chain: each call adds a step, and <see cref="StartTestAsync"/> plays them. A step that finds
/// something else than it expected throws, naming both. Timeouts are in milliseconds.
/// </summary>
public sealed class TestFlow
{
    private readonly TestAdapter _adapter;
    private readonly BotCallbackHandler _callback;
    private readonly TestFlow? _before;
    private readonly Func<Task> _step = () => Task.CompletedTask;

    public TestFlow(TestAdapter adapter, BotCallbackHandler? callback = null) =>
        (_adapter, _callback) = (adapter, callback ?? ((_, _) => Task.CompletedTask));

    public TestFlow(TestAdapter adapter, IBot bot)
        : this(adapter, bot.OnTurnAsync) { }

    /// <summary>What <paramref name="flow"/> does, and then this.</summary>
    public TestFlow(Func<Task> getTask, TestFlow flow) =>
        (_adapter, _callback, _before, _step) = (flow._adapter, flow._callback, flow, getTask);

    /// <summary>Plays every step, the first one first.</summary>
    public async Task StartTestAsync()
    {
        if (_before is not null) await _before.StartTestAsync();
        await _step();
    }

    public TestFlow Send(string userSays)
    {
        ArgumentNullException.ThrowIfNull(userSays);
        return new(() => _adapter.SendTextToBotAsync(userSays, _callback, CancellationToken.None), this);
    }

    public TestFlow Send(IActivity userActivity)
    {
        BotAssert.ActivityNotNull(userActivity);
        return new(() => _adapter.ProcessActivityAsync((Activity)userActivity, _callback), this);
    }

    /// <summary>The user of the conversation comes in.</summary>
    public TestFlow SendConversationUpdate() => new(
        () => _adapter.ProcessActivityAsync(
            new Activity(ActivityTypes.ConversationUpdate) { MembersAdded = [_adapter.Conversation.User!] }, _callback),
        this);

    public TestFlow Delay(uint ms) => Delay(TimeSpan.FromMilliseconds(ms));

    public TestFlow Delay(TimeSpan timespan) => new(() => Task.Delay(timespan), this);

    public TestFlow Test(string userSays, string expected, string? description = null, uint timeout = 3000) =>
        Send(userSays).AssertReply(expected, description, timeout);

    public TestFlow Test(string userSays, Activity expected, string? description = null, uint timeout = 3000) =>
        Send(userSays).AssertReply(expected, description, timeout);

    public TestFlow Test(string userSays, Action<IActivity> validateActivity, string? description = null, uint timeout = 3000) =>
        Send(userSays).AssertReply(validateActivity, description, timeout);

    /// <summary>The next reply is a message with this text, apart from blanks around it.</summary>
    public TestFlow AssertReply(string expected, string? description = null, uint timeout = 3000) => AssertReply(
        reply => Equal(expected.Trim(), Text(reply)?.Trim(), description), description, timeout);

    /// <summary>The next reply is of the same type and says the same.</summary>
    public TestFlow AssertReply(IActivity expected, string? description = null, uint timeout = 3000)
    {
        BotAssert.ActivityNotNull(expected);
        return AssertReply(
            reply =>
            {
                Equal(expected.Type, reply.Type, description);
                if (expected.AsMessageActivity() is { } message) Equal(message.Text?.Trim(), Text(reply)?.Trim(), description);
            },
            description,
            timeout);
    }

    public TestFlow AssertReply(
        IActivity expected, IEqualityComparer<IActivity> equalityComparer, string? description = null, uint timeout = 3000) => AssertReply(
            reply =>
            {
                if (!equalityComparer.Equals(expected, reply)) throw Unlike($"an activity like {expected.Type}", reply.Type, description);
            },
            description,
            timeout);

    /// <summary>There is a next reply, and <paramref name="validateActivity"/> finds nothing wrong with it.</summary>
    public TestFlow AssertReply(Action<IActivity> validateActivity, string? description = null, uint timeout = 3000) =>
        new(async () => validateActivity(await NextAsync(description, timeout)), this);

    public TestFlow AssertReplyContains(string expected, string? description = null, uint timeout = 3000) => AssertReply(
        reply =>
        {
            if (Text(reply)?.Contains(expected, StringComparison.Ordinal) != true) throw Unlike($"…{expected}…", Text(reply), description);
        },
        description,
        timeout);

    public TestFlow AssertReplyOneOf(string[] candidates, string? description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        return AssertReply(
            reply =>
            {
                if (!candidates.Contains(Text(reply))) throw Unlike(string.Join("' or '", candidates), Text(reply), description);
            },
            description,
            timeout);
    }

    /// <summary>Nothing more is said within <paramref name="timeout"/>.</summary>
    public TestFlow AssertNoReply(string? description = null, uint timeout = 3000) => new(
        async () =>
        {
            using var patience = new CancellationTokenSource(TimeSpan.FromMilliseconds(timeout));
            try
            {
                var reply = await _adapter.GetNextReplyAsync(patience.Token);
                throw Unlike("nothing", Text(reply) ?? reply.Type, description);
            }
            catch (OperationCanceledException)
            {
                // Silence, as expected.
            }
        },
        this);

    private async Task<IActivity> NextAsync(string? description, uint timeout)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMilliseconds(timeout));
        try
        {
            return await _adapter.GetNextReplyAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            throw new TimeoutException(string.Create(CultureInfo.InvariantCulture, $"{description}: no reply within {timeout} ms."));
        }
    }

    private static string? Text(IActivity reply) => reply.AsMessageActivity()?.Text;

    private static void Equal(string? expected, string? actual, string? description)
    {
        if (expected != actual) throw Unlike(expected, actual, description);
    }

    private static InvalidOperationException Unlike(string? expected, string? actual, string? description) =>
        new($"{description}{(description is null ? string.Empty : ": ")}expected '{expected}', the bot sent '{actual}'.");
}
