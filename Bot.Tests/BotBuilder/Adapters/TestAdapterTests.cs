using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace CompassionCoach.Tests.BotBuilder.Adapters;

public sealed class TestAdapterTests
{
    private readonly TestAdapter _adapter = new(TestAdapter.CreateConversation("talk"));

    [Fact]
    public async Task An_activity_is_given_what_it_lacks()
    {
        Activity? seen = null;

        await _adapter.ProcessActivityAsync(new Activity { Text = "hi" }, (turn, _) =>
        {
            seen = turn.Activity;
            return Task.CompletedTask;
        });

        Assert.Equal(("message", "test", "user1", "bot", "talk"), (seen!.Type, seen.ChannelId, seen.From?.Id, seen.Recipient?.Id, seen.Conversation?.Id));
        Assert.False(string.IsNullOrEmpty(seen.Id));
    }

    [Fact]
    public async Task What_the_bot_sends_waits_in_order()
    {
        await SayAsync(async turn =>
        {
            await turn.SendActivityAsync("one");
            await turn.SendActivityAsync("two");
        });

        Assert.Equal("one", _adapter.GetNextReply()?.AsMessageActivity()?.Text);
        Assert.Equal("two", _adapter.GetNextReply()?.AsMessageActivity()?.Text);
        Assert.Null(_adapter.GetNextReply());
    }

    [Fact]
    public async Task Traces_wait_only_where_they_are_asked_for()
    {
        await SayAsync(turn => turn.SendActivityAsync(new Activity(ActivityTypes.Trace)));
        Assert.Empty(_adapter.ActiveQueue);

        _adapter.EnableTrace = true;
        await SayAsync(turn => turn.SendActivityAsync(new Activity(ActivityTypes.Trace)));
        Assert.Single(_adapter.ActiveQueue);
    }

    [Fact]
    public async Task A_waiting_reply_can_be_updated_and_deleted()
    {
        await SayAsync(async turn =>
        {
            var first = await turn.SendActivityAsync("one");
            var second = await turn.SendActivityAsync("two");
            await turn.UpdateActivityAsync(new Activity(ActivityTypes.Message) { Id = first.Id, Text = "one again" });
            await turn.DeleteActivityAsync(second.Id!);
        });

        Assert.Equal(["one again"], _adapter.ActiveQueue.Select(a => a.Text));
    }

    [Fact]
    public async Task A_conversation_can_be_continued()
    {
        await _adapter.ContinueConversationAsync(
            "app", _adapter.Conversation, async (turn, token) => await turn.SendActivityAsync("you asked me to remind you", cancellationToken: token), default);

        var reply = _adapter.GetNextReply()!;
        Assert.Equal(("user1", "talk"), (reply.Recipient?.Id, reply.Conversation?.Id));
    }

    [Fact]
    public void An_activity_made_for_a_test_speaks_the_adapters_language()
    {
        _adapter.Locale = "lt-LT";

        Assert.Equal(("lt-LT", "labas"), (_adapter.MakeActivity("labas").Locale, _adapter.MakeActivity("labas").Text));
    }

    private Task SayAsync(Func<ITurnContext, Task> bot) => _adapter.SendTextToBotAsync("hi", (turn, _) => bot(turn), CancellationToken.None);
}
