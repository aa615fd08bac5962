using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace CompassionCoach.Tests.BotBuilder.Turns;

public sealed class TurnContextTests : IDisposable
{
    private readonly RecordingAdapter _adapter = new();
    private readonly TurnContext _turn;
    private readonly List<string> _order = [];

    public TurnContextTests() => _turn = new TurnContext(_adapter, Activities.Message());

    public void Dispose() => _turn.Dispose();

    [Fact]
    public async Task A_line_of_text_goes_back_to_whoever_wrote()
    {
        await _turn.SendActivityAsync("hi", speak: "hai", inputHint: InputHints.ExpectingInput);

        var reply = Assert.Single(_adapter.Sent);
        Assert.Equal(
            ("message", "hi", "hai", "expectingInput", "learner", "coach", "talk", "in-1", "test", "https://channel.example"),
            (reply.Type, reply.Text, reply.Speak, reply.InputHint, reply.Recipient?.Id, reply.From?.Id, reply.Conversation?.Id,
                reply.ReplyToId, reply.ChannelId, reply.ServiceUrl));
    }

    [Fact]
    public async Task A_reply_gets_the_id_that_the_channel_gave_it()
    {
        var reply = MessageFactory.Text("hi");

        var response = await _turn.SendActivityAsync(reply);

        Assert.Equal(("sent-0", "sent-0"), (response.Id, reply.Id));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public Task An_empty_line_is_refused(string text) =>
        Assert.ThrowsAsync<ArgumentNullException>(() => _turn.SendActivityAsync(text));

    [Fact]
    public Task Sending_nothing_is_refused() => Assert.ThrowsAsync<ArgumentException>(() => _turn.SendActivitiesAsync([]));

    [Fact]
    public async Task A_message_counts_as_a_response_and_a_trace_does_not()
    {
        await _turn.SendActivityAsync(new Activity(ActivityTypes.Trace));
        Assert.False(_turn.Responded);

        await _turn.SendActivityAsync("hi");
        Assert.True(_turn.Responded);
    }

    [Fact]
    public async Task The_first_send_handler_is_the_outermost()
    {
        _turn.OnSendActivities(Around("outer")).OnSendActivities(Around("inner"));

        await _turn.SendActivityAsync("hi");

        Assert.Equal(["outer before", "inner before", "inner after", "outer after"], _order);
        Assert.Single(_adapter.Sent);
    }

    [Fact]
    public async Task A_send_handler_changes_what_is_sent()
    {
        _turn.OnSendActivities((_, activities, next) =>
        {
            activities[0].Text += "!";
            activities.Add(new Activity(ActivityTypes.Typing));
            return next();
        });

        await _turn.SendActivityAsync("hi");

        Assert.Equal(["hi!", null], _adapter.Sent.Select(a => a.Text));
    }

    [Fact]
    public async Task A_send_handler_that_does_not_go_on_keeps_everything_back()
    {
        _turn.OnSendActivities((_, _, _) => Task.FromResult(Array.Empty<ResourceResponse>()));

        var response = await _turn.SendActivityAsync("hi");

        Assert.Empty(_adapter.Sent);
        Assert.False(_turn.Responded);
        Assert.Null(response?.Id);
    }

    [Fact]
    public async Task Replies_to_someone_who_expects_them_at_once_are_kept_for_the_end()
    {
        using var turn = new TurnContext(_adapter, Activities.From("message", a => a.DeliveryMode = DeliveryModes.ExpectReplies));

        await turn.SendActivityAsync("one");
        await turn.SendActivityAsync("two");

        Assert.Empty(_adapter.Sent);
        Assert.True(turn.Responded);
        Assert.Equal(["one", "two"], turn.BufferedReplyActivities.Select(a => a.Text));
    }

    [Fact]
    public async Task An_update_passes_its_handlers_and_is_addressed()
    {
        _turn.OnUpdateActivity((_, activity, next) =>
        {
            activity.Text = "changed";
            return next();
        });

        await _turn.UpdateActivityAsync(new Activity(ActivityTypes.Message) { Id = "sent-7", Text = "new" });

        var updated = Assert.Single(_adapter.Updated);
        Assert.Equal(("sent-7", "changed", "talk"), (updated.Id, updated.Text, updated.Conversation?.Id));
    }

    [Fact]
    public async Task A_deletion_passes_its_handlers_and_names_conversation_and_activity()
    {
        _turn.OnDeleteActivity((_, reference, next) =>
        {
            _order.Add(reference.ActivityId!);
            return next();
        });

        await _turn.DeleteActivityAsync("sent-7");

        Assert.Equal(["sent-7"], _order);
        Assert.Equal(("sent-7", "talk"), _adapter.Deleted.Select(r => (r.ActivityId, r.Conversation?.Id)).Single());
    }

    [Fact]
    public async Task A_handler_can_keep_back_an_update_and_a_deletion()
    {
        _turn.OnUpdateActivity((_, activity, _) => Task.FromResult(new ResourceResponse(activity.Id)));
        _turn.OnDeleteActivity((_, _, _) => Task.CompletedTask);

        await _turn.UpdateActivityAsync(new Activity(ActivityTypes.Message) { Id = "sent-7" });
        await _turn.DeleteActivityAsync("sent-7");

        Assert.Empty(_adapter.Updated);
        Assert.Empty(_adapter.Deleted);
    }

    [Fact]
    public async Task A_turn_that_is_over_sends_nothing_more()
    {
        _turn.Dispose();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => _turn.SendActivityAsync("hi"));
    }

    [Fact]
    public void What_a_turn_keeps_goes_by_name_or_by_type()
    {
        _turn.TurnState.Add("greeting", "hello");
        _turn.TurnState.Add(new List<string> { "one" });

        Assert.Equal("hello", _turn.TurnState.Get<string>("greeting"));
        Assert.Equal(["one"], _turn.TurnState.Get<List<string>>()!);
        Assert.Null(_turn.TurnState.Get<string>("something else"));
        Assert.Throws<ArgumentException>(() => _turn.TurnState.Add("greeting", "again"));

        _turn.TurnState.Set("greeting", "again");
        Assert.Equal("again", _turn.TurnState.Get<string>("greeting"));
    }

    private SendActivitiesHandler Around(string name) => async (_, _, next) =>
    {
        _order.Add($"{name} before");
        var responses = await next();
        _order.Add($"{name} after");
        return responses;
    };
}
