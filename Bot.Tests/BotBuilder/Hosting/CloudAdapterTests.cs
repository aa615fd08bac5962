using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;

namespace CompassionCoach.Tests.BotBuilder.Hosting;

public sealed class CloudAdapterTests : IAsyncLifetime
{
    private readonly CloudAdapter _adapter = new();
    private FakeConnector _connector = null!;

    public async Task InitializeAsync() => _connector = await FakeConnector.StartAsync();

    public async Task DisposeAsync() => await _connector.DisposeAsync();

    [Fact]
    public async Task Expected_replies_ride_in_the_response()
    {
        var (status, body) = await _adapter.PostAsync(Incoming("message", """ "text":"hi","deliveryMode":"expectReplies" """), async (turn, _) =>
        {
            await turn.SendActivityAsync($"you said {turn.Activity.Text}");
            await turn.SendActivityAsync(MessageFactory.SuggestedActions(new[] { "ačiū" }, "anything else?", null, null, null));
        });

        Assert.Equal(200, status);
        var replies = body!["activities"]!.AsArray();
        Assert.Equal(["you said hi", "anything else?"], replies.Select(r => (string?)r!["text"]));
        Assert.Equal(
            ("message", "in-1", "learner", "coach", "19:talk@thread.tacv2;messageid=1"),
            ((string?)replies[0]!["type"], (string?)replies[0]!["replyToId"], (string?)replies[0]!["recipient"]!["id"],
                (string?)replies[0]!["from"]!["id"], (string?)replies[0]!["conversation"]!["id"]));
        Assert.Equal("ačiū", (string?)replies[1]!["suggestedActions"]!["actions"]![0]!["value"]);
        Assert.Empty(_connector.Calls);
    }

    [Fact]
    public async Task Ordinary_replies_are_posted_to_the_service_url_as_answers()
    {
        string? given = null;

        var (status, body) = await _adapter.PostAsync(Incoming("message", """ "text":"hi" """), async (turn, _) =>
            given = (await turn.SendActivityAsync("hello")).Id);

        Assert.Equal((200, null), (status, body));
        var call = Assert.Single(_connector.Calls);
        Assert.Equal(
            ("POST", "/v3/conversations/19%3Atalk%40thread.tacv2%3Bmessageid%3D1/activities/in-1"), (call.Method, call.Target));
        Assert.Equal(("hello", "message", "in-1"), ((string?)call.Body!["text"], (string?)call.Body["type"], (string?)call.Body["replyToId"]));
        Assert.Null(call.Authorization);
        Assert.Equal("sent-1", given);
    }

    [Fact]
    public async Task What_answers_nothing_is_added_to_the_conversation()
    {
        await _adapter.PostAsync(Incoming("message", """ "text":"hi" """, id: null), async (turn, _) => await turn.SendActivityAsync("hello"));

        Assert.Equal(
            "/v3/conversations/19%3Atalk%40thread.tacv2%3Bmessageid%3D1/activities", Assert.Single(_connector.Calls).Target);
    }

    [Fact]
    public async Task A_sent_message_can_be_updated_and_deleted()
    {
        await _adapter.PostAsync(Incoming("message", """ "text":"hi" """), async (turn, _) =>
        {
            await turn.UpdateActivityAsync(new Activity(ActivityTypes.Message) { Id = "old/1", Text = "new" });
            await turn.DeleteActivityAsync("old/2");
        });

        Assert.Equal(
            [
                ("PUT", "/v3/conversations/19%3Atalk%40thread.tacv2%3Bmessageid%3D1/activities/old%2F1"),
                ("DELETE", "/v3/conversations/19%3Atalk%40thread.tacv2%3Bmessageid%3D1/activities/old%2F2"),
            ],
            _connector.Calls.Select(c => (c.Method, c.Target)));
    }

    [Fact]
    public async Task Traces_are_for_the_emulator_alone()
    {
        await _adapter.PostAsync(Incoming("message", """ "text":"hi" """), SendTrace);
        Assert.Empty(_connector.Calls);

        await _adapter.PostAsync(Incoming("message", """ "text":"hi" """, channel: "emulator"), SendTrace);
        Assert.Single(_connector.Calls);

        static async Task SendTrace(ITurnContext turn, CancellationToken token) =>
            await turn.SendActivityAsync(new Activity(ActivityTypes.Trace) { Name = "note" }, token);
    }

    [Fact]
    public async Task A_delay_is_waited_for_and_not_sent()
    {
        await _adapter.PostAsync(Incoming("message", """ "text":"hi" """), async (turn, _) =>
            await turn.SendActivitiesAsync([new Activity(ActivityTypesEx.Delay) { Value = 1 }, MessageFactory.Text("hello")]));

        Assert.Equal("hello", (string?)Assert.Single(_connector.Calls).Body!["text"]);
    }

    [Fact]
    public async Task An_invoke_is_answered_by_its_response()
    {
        var (status, body) = await _adapter.PostAsync(Incoming("invoke", """ "name":"adaptiveCard/action" """), async (turn, _) =>
            await turn.SendActivityAsync(new Activity(ActivityTypesEx.InvokeResponse)
            {
                Value = new InvokeResponse
                {
                    Status = 200,
                    Body = new AdaptiveCardInvokeResponse { StatusCode = 200, Type = "application/vnd.microsoft.activity.message", Value = "ok" },
                },
            }));

        Assert.Equal(200, status);
        Assert.True(JsonNode.DeepEquals(
            JsonNode.Parse("""{"statusCode":200,"type":"application/vnd.microsoft.activity.message","value":"ok"}"""), body));
        Assert.Empty(_connector.Calls);
    }

    [Fact]
    public async Task An_invoke_that_nobody_answers_is_not_implemented()
    {
        var (status, _) = await _adapter.PostAsync(Incoming("invoke", """ "name":"nobody/knows" """), (_, _) => Task.CompletedTask);

        Assert.Equal(501, status);
    }

    [Theory]
    [InlineData("")]
    [InlineData("hello")]
    [InlineData("{\"type\":")]
    [InlineData("{}")]
    [InlineData("null")]
    public async Task A_body_that_is_no_activity_is_a_bad_request(string body)
    {
        var (status, _) = await _adapter.PostAsync(body, (_, _) => throw new InvalidOperationException("The bot must not run."));

        Assert.Equal(400, status);
    }

    [Fact]
    public async Task Only_posts_are_taken()
    {
        var (status, _) = await _adapter.PostAsync(
            Incoming("message"), (_, _) => throw new InvalidOperationException("The bot must not run."), method: "PUT");

        Assert.Equal(405, status);
    }

    [Fact]
    public async Task What_the_sender_added_is_read_as_it_was_written()
    {
        Activity? seen = null;
        var extras = """
            "timestamp":"2026-11-23T08:08:51.039Z","localTimezone":"UTC","locale":"lt-LT","unheardOf":{"a":[1,2]},
            "value":{"kind":"feedback","rating":5,"agree":true},"channelData":{"tenant":{"id":"t"}},
            "entities":[{"type":"mention","mentioned":{"id":"coach","name":"Coach"},"text":"<at>Coach</at>"},{"type":"clientInfo","country":"LT"}],
            "membersAdded":[{"id":"sam","aadObjectId":"o"}],"attachments":[{"contentType":"image/png","contentUrl":"https://x/y.png"}]
            """;

        await _adapter.PostAsync(Incoming("message", extras), (turn, _) =>
        {
            seen = turn.Activity;
            return Task.CompletedTask;
        });

        Assert.Equal(new DateTimeOffset(2026, 11, 23, 8, 8, 51, 39, TimeSpan.Zero), seen!.Timestamp);
        Assert.Equal(5, (int?)JsonNode.Parse(seen.Value!.ToString()!)!["rating"]);
        Assert.Equal("t", (string?)JsonNode.Parse(seen.ChannelData!.ToString()!)!["tenant"]!["id"]);
        Assert.Equal("coach", Assert.Single(seen.GetMentions()).Mentioned?.Id);
        Assert.Equal(("sam", "o"), (seen.MembersAdded![0].Id, seen.MembersAdded[0].AadObjectId));
        Assert.Equal("https://x/y.png", seen.Attachments!.Single().ContentUrl);
        Assert.Equal(("lt-LT", "UTC"), (seen.Locale, seen.LocalTimezone));
    }

    [Fact]
    public async Task A_turn_runs_in_the_senders_culture()
    {
        string? culture = null;

        await _adapter.PostAsync(Incoming("message", """ "text":"labas","locale":"lt-LT" """), (_, _) =>
        {
            culture = System.Globalization.CultureInfo.CurrentCulture.Name;
            return Task.CompletedTask;
        });

        Assert.Equal("lt-LT", culture);
    }

    [Fact]
    public async Task What_a_bot_throws_goes_to_the_error_handler_which_may_still_answer()
    {
        _adapter.OnTurnError = async (turn, thrown) => await turn.SendActivityAsync($"sorry: {thrown.Message}");

        var (_, body) = await _adapter.PostAsync(
            Incoming("message", """ "deliveryMode":"expectReplies" """), (_, _) => throw new InvalidOperationException("oh"));

        Assert.Equal("sorry: oh", (string?)body!["activities"]![0]!["text"]);
    }

    [Fact]
    public async Task A_refusal_says_what_the_channel_said()
    {
        _connector.Refusal = http =>
        {
            http.Response.StatusCode = 403;
            return http.Response.WriteAsJsonAsync(new { error = new { code = "BotDisabledByAdmin", message = "no" } });
        };
        ErrorResponseException? refusal = null;

        await _adapter.PostAsync(Incoming("message", """ "text":"hi" """), async (turn, _) =>
            refusal = await Assert.ThrowsAsync<ErrorResponseException>(() => turn.SendActivityAsync("hello")));

        Assert.Equal("BotDisabledByAdmin", refusal?.Body?.Error?.Code);
        Assert.Contains("Forbidden", refusal!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_conversation_can_be_continued_later()
    {
        ConversationReference? reference = null;
        await _adapter.PostAsync(Incoming("message", """ "text":"remind me" """), (turn, _) =>
        {
            reference = turn.Activity.GetConversationReference();
            return Task.CompletedTask;
        });

        await _adapter.ContinueConversationAsync(
            string.Empty, reference!, async (turn, token) => await turn.SendActivityAsync("time to pause", cancellationToken: token), default);

        var call = Assert.Single(_connector.Calls);
        Assert.StartsWith("/v3/conversations/19%3Atalk%40thread.tacv2%3Bmessageid%3D1/activities", call.Target, StringComparison.Ordinal);
        Assert.Equal(("time to pause", "learner"), ((string?)call.Body!["text"], (string?)call.Body["recipient"]!["id"]));
    }

    [Fact]
    public async Task A_conversation_can_be_started()
    {
        string? conversation = null;

        await _adapter.CreateConversationAsync(
            string.Empty,
            "msteams",
            _connector.Url,
            audience: null,
            new ConversationParameters { Members = [new ChannelAccount("sam")], Bot = new ChannelAccount("coach"), TenantId = "t" },
            (turn, _) =>
            {
                conversation = turn.Activity.Conversation?.Id;
                return Task.CompletedTask;
            },
            default);

        var call = Assert.Single(_connector.Calls);
        Assert.Equal(("POST", "/v3/conversations"), (call.Method, call.Target));
        Assert.Equal(("sam", "t"), ((string?)call.Body!["members"]![0]!["id"], (string?)call.Body["tenantId"]));
        Assert.Equal("sent-1", conversation);
    }

    private string Incoming(string type, string more = "\"name\":\"x\"", string? id = "in-1", string channel = "test") => $$"""
        {"type":"{{type}}","id":{{(id is null ? "null" : $"\"{id}\"")}},"channelId":"{{channel}}","serviceUrl":"{{_connector.Url}}",
         "from":{"id":"learner"},"recipient":{"id":"coach"},"conversation":{"id":"19:talk@thread.tacv2;messageid=1"},{{more}}}
        """;
}
