using CompassionCoach.Tests.BotBuilder.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace CompassionCoach.Tests.BotBuilder.Handlers;

public sealed class ActivityHandlerTests
{
    private static readonly ChannelAccount Coach = new("coach");
    private static readonly ChannelAccount Sam = new("sam");

    private readonly RecordingAdapter _adapter = new();
    private readonly NotingHandler _bot = new();

    public static TheoryData<string, Action<Activity>, string> Routes => new()
    {
        { "message", a => a.Text = "hi", "message hi" },
        { "conversationUpdate", a => a.MembersAdded = [Sam, Coach], "added sam coach" },
        { "conversationUpdate", a => a.MembersAdded = [Coach], "" },
        { "conversationUpdate", a => a.MembersRemoved = [Sam], "removed sam" },
        { "conversationUpdate", a => a.MembersRemoved = [Coach], "" },
        { "conversationUpdate", a => a.TopicName = "new", "" },
        { "messageReaction", a => a.ReactionsAdded = [new MessageReaction("like")], "reaction like" },
        { "messageReaction", a => a.ReactionsRemoved = [new MessageReaction("like")], "no reaction like" },
        { "event", a => a.Name = "wave", "event wave" },
        { "event", a => a.Name = "tokens/response", "token" },
        { "installationUpdate", a => a.Action = "add", "installed" },
        { "installationUpdate", a => a.Action = "remove", "uninstalled" },
        { "installationUpdate", a => a.Action = "something", "" },
        { "endOfConversation", a => a.Code = "userCancelled", "end userCancelled" },
        { "typing", _ => { }, "typing" },
        { "somethingElse", _ => { }, "unknown somethingElse" },
    };

    [Theory]
    [MemberData(nameof(Routes))]
    public async Task An_activity_comes_to_the_method_for_its_kind(string type, Action<Activity> activity, string noted)
    {
        await RunAsync(Activities.From(type, activity));

        Assert.Equal(noted, string.Join("; ", _bot.Notes));
    }

    [Fact]
    public Task An_activity_without_a_type_is_refused() => Assert.ThrowsAsync<ArgumentException>(() => RunAsync(Activities.From(null!)));

    [Fact]
    public async Task A_pressed_card_button_is_answered_by_the_card_method()
    {
        var answer = await InvokeAsync("adaptiveCard/action", new { action = new { type = "Action.Execute", verb = "save", data = "x" } });

        Assert.Equal(200, answer.Status);
        var card = Assert.IsType<AdaptiveCardInvokeResponse>(answer.Body);
        Assert.Equal((200, "save", "x"), (card.StatusCode, card.Type, card.Value?.ToString()));
    }

    [Fact]
    public async Task A_card_button_without_a_value_is_a_bad_request()
    {
        var answer = await InvokeAsync("adaptiveCard/action", null);

        Assert.Equal(400, answer.Status);
    }

    [Fact]
    public async Task A_card_button_of_another_kind_is_not_supported()
    {
        var answer = await InvokeAsync("adaptiveCard/action", new { action = new { type = "Action.Submit" } });

        Assert.Equal(400, answer.Status);
        var refusal = Assert.IsType<AdaptiveCardInvokeResponse>(answer.Body);
        Assert.Equal("application/vnd.microsoft.error", refusal.Type);
    }

    [Theory]
    [InlineData("nobody/knows")]
    [InlineData("signin/verifyState")]
    public async Task An_invoke_that_nobody_handles_is_not_implemented(string name) => Assert.Equal(501, (await InvokeAsync(name, null)).Status);

    [Theory]
    [InlineData("task/fetch", "fetched")]
    [InlineData("task/submit", "submitted in dark")]
    public async Task A_teams_dialog_is_fetched_and_submitted(string name, string said)
    {
        var answer = await InvokeAsync(name, new { data = new { kind = "x" }, context = new { theme = "dark" } });

        Assert.Equal(200, answer.Status);
        var task = Assert.IsType<Microsoft.Bot.Schema.Teams.TaskModuleResponse>(answer.Body).Task;
        Assert.Equal(said, Assert.IsType<Microsoft.Bot.Schema.Teams.TaskModuleMessageResponse>(task).Value);
    }

    private async Task<InvokeResponse> InvokeAsync(string name, object? value)
    {
        await RunAsync(Activities.From("invoke", a => (a.Name, a.Value) = (name, value)));
        var sent = Assert.Single(_adapter.Sent);
        Assert.Equal("invokeResponse", sent.Type);
        return Assert.IsType<InvokeResponse>(sent.Value);
    }

    private async Task RunAsync(Activity activity)
    {
        using var turn = new TurnContext(_adapter, activity);
        await _adapter.RunAsync(turn, _bot.OnTurnAsync);
    }
}
