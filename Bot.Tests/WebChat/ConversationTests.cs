using System.Net;
using System.Text.Json;
using CompassionCoach.Bot.WebChat;
using Microsoft.Bot.Schema;

namespace CompassionCoach.Tests.WebChat;

public sealed class ConversationTests
{
    [Fact]
    public async Task The_coach_is_told_who_joined_a_new_conversation()
    {
        await using var app = await ChatApp.StartAsync();
        using var client = await ChatClient.ArriveAsync(app);
        Assert.Equal(HttpStatusCode.Created, (await client.StartAsync()).StatusCode);
        await app.QuietAsync();

        var joined = app.Bot.Heard.Single();
        Assert.Equal(ActivityTypes.ConversationUpdate, joined.Type);
        Assert.Equal([client.Learner, LocalChatAdapter.CoachId], joined.MembersAdded!.Select(member => member.Id));
        Assert.Equal(("webchat", "personal", client.Conversation), (joined.ChannelId, joined.Conversation!.ConversationType, joined.Conversation.Id));
        Assert.Equal((client.Learner, LocalChatAdapter.CoachId, "en-GB"), (joined.From!.Id, joined.Recipient!.Id, joined.Locale));
        Assert.Equal(app.Time.GetUtcNow(), joined.Timestamp);
        Assert.False(string.IsNullOrEmpty(joined.Id));
        Assert.Equal(LocalChatAdapter.ServiceUrl, joined.ServiceUrl);
    }

    [Fact]
    public async Task Starting_twice_is_one_conversation()
    {
        await using var app = await ChatApp.StartAsync();
        using var client = await ChatClient.BeginAsync(app);
        Assert.Equal(HttpStatusCode.OK, (await client.StartAsync()).StatusCode);
        await app.QuietAsync();
        Assert.Single(app.Bot.Heard);
    }

    [Fact]
    public async Task What_a_learner_says_comes_back_as_it_was_sent_and_then_the_answer_to_it()
    {
        await using var app = await ChatApp.StartAsync();
        using var client = await ChatClient.BeginAsync(app);
        var id = (await ChatClient.JsonAsync(await client.SayAsync("grüß dich 🌿", "c-1"))).GetProperty("id").GetString();
        await app.QuietAsync();

        var said = (await client.PollAsync()).Activities;
        Assert.Equal(["Welcome.", "grüß dich 🌿", "Echo: grüß dich 🌿"], said.Select(ChatClient.TextOf));
        Assert.Equal(id, said[1].GetProperty("id").GetString());
        Assert.Equal("c-1", said[1].GetProperty("channelData").GetProperty("clientActivityID").GetString());
        Assert.Equal((client.Learner, "user"), (said[1].GetProperty("from").GetProperty("id").GetString(), said[1].GetProperty("from").GetProperty("role").GetString()));
        Assert.Equal(("coach", "Coach", "bot"), (said[2].GetProperty("from").GetProperty("id").GetString(), said[2].GetProperty("from").GetProperty("name").GetString(), said[2].GetProperty("from").GetProperty("role").GetString()));
        Assert.Equal(id, said[2].GetProperty("replyToId").GetString());
        Assert.False(said[0].TryGetProperty("replyToId", out _), "The client knows nothing that the welcome answers, and would hold it back.");
    }

    [Fact]
    public async Task The_coach_hears_what_was_said_from_whom_and_where_as_this_side_knows_it()
    {
        await using var app = await ChatApp.StartAsync();
        using var client = await ChatClient.BeginAsync(app);
        await client.SendAsync(new
        {
            type = "message",
            id = "mine",
            text = "hello",
            from = new { id = ChatClient.NewLearner(), name = "Ada", role = "bot" },
            conversation = new { id = "elsewhere" },
            recipient = new { id = "someone" },
            serviceUrl = "https://example.org",
            channelId = "msteams",
            timestamp = "2001-01-01T00:00:00Z",
            locale = "de-DE",
            localTimestamp = "2026-11-23T10:00:00.000+01:00",
            localTimezone = "Europe/Berlin",
            entities = new[] { new { type = "ClientCapabilities" } },
            channelData = new { clientActivityID = "c-1", postBack = true },
        });
        await app.QuietAsync();

        var heard = app.Bot.Heard.Last();
        Assert.Equal((client.Learner, "Ada", "user"), (heard.From!.Id, heard.From.Name, heard.From.Role));
        Assert.Equal((client.Conversation, LocalChatAdapter.CoachId, "webchat"), (heard.Conversation!.Id, heard.Recipient!.Id, heard.ChannelId));
        Assert.Equal(("de-DE", "Europe/Berlin"), (heard.Locale, heard.LocalTimezone));
        Assert.InRange(heard.Timestamp!.Value, app.Time.GetUtcNow(), app.Time.GetUtcNow().AddMilliseconds(5));
        Assert.Equal(new DateTimeOffset(2026, 11, 23, 10, 0, 0, TimeSpan.FromHours(1)), heard.LocalTimestamp);
        Assert.NotEqual("mine", heard.Id);
        Assert.Equal(LocalChatAdapter.ServiceUrl, heard.ServiceUrl);
        Assert.Equal("ClientCapabilities", heard.Entities!.Single().Type);
        Assert.Contains("\"postBack\":true", heard.ChannelData!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_card_that_was_sent_reaches_the_coach_as_json()
    {
        await using var app = await ChatApp.StartAsync();
        using var client = await ChatClient.BeginAsync(app);
        await client.SendAsync(new { type = "message", value = new { step = "keep", line = "I can begin again" }, channelData = new { postBack = true, clientActivityID = "c-2" } });
        await app.QuietAsync();
        var value = JsonSerializer.Deserialize<JsonElement>(app.Bot.Heard.Last().Value!.ToString()!);
        Assert.Equal("I can begin again", value.GetProperty("line").GetString());
        Assert.Contains("postBack", (await client.PollAsync()).Activities[1].GetProperty("channelData").ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_whose_answer_got_lost_is_heard_once_when_it_comes_again()
    {
        await using var app = await ChatApp.StartAsync();
        using var client = await ChatClient.BeginAsync(app);
        var first = await ChatClient.JsonAsync(await client.SayAsync("once", "c-1"));
        var second = await ChatClient.JsonAsync(await client.SayAsync("once", "c-1"));
        await app.QuietAsync();
        Assert.Equal(first.GetProperty("id").GetString(), second.GetProperty("id").GetString());
        Assert.Equal(["Welcome.", "once", "Echo: once"], await client.TextsAsync());
    }

    [Fact]
    public async Task A_learner_has_an_answer_to_their_post_while_the_coach_still_thinks_and_turns_keep_their_order()
    {
        await using var app = await ChatApp.StartAsync();
        using var client = await ChatClient.BeginAsync(app);
        Assert.Equal(HttpStatusCode.OK, (await client.SayAsync("wait")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await client.SayAsync("second")).StatusCode);
        Assert.Equal(["Welcome.", "wait", "second"], await client.TextsAsync());
        app.Bot.Gate.SetResult();
        await app.QuietAsync();
        Assert.Equal(["Welcome.", "wait", "second", "Waited.", "Echo: second"], await client.TextsAsync());
    }

    [Fact]
    public async Task One_learner_does_not_wait_for_another()
    {
        await using var app = await ChatApp.StartAsync();
        using var slow = await ChatClient.BeginAsync(app);
        using var quick = await ChatClient.BeginAsync(app);
        await slow.SayAsync("wait");
        using var stream = await quick.ListenAsync();
        await quick.SayAsync("hello");
        Assert.Contains("Echo: hello", await stream.UntilAsync("Echo: hello"));
        app.Bot.Gate.SetResult();
    }

    [Fact]
    public async Task A_turn_that_fails_ends_in_one_kind_line_and_the_next_one_is_heard()
    {
        await using var app = await ChatApp.StartAsync();
        using var client = await ChatClient.BeginAsync(app);
        await client.SayAsync("fail");
        await app.QuietAsync();
        await client.SayAsync("and now?");
        await app.QuietAsync();
        Assert.Equal(["Welcome.", "fail", "TurnFailed (en-GB)", "and now?", "Echo: and now?"], await client.TextsAsync());
    }

    [Fact]
    public async Task An_edited_message_takes_the_place_of_the_first()
    {
        await using var app = await ChatApp.StartAsync();
        using var client = await ChatClient.BeginAsync(app);
        using var stream = await client.ListenAsync();
        await client.SayAsync("edit");
        await stream.UntilAsync("Edited.");
        Assert.Equal(["Welcome.", "edit", "Edited."], await client.TextsAsync());
    }

    [Fact]
    public async Task A_deleted_message_is_named_again_so_that_its_bubble_goes()
    {
        await using var app = await ChatApp.StartAsync();
        using var client = await ChatClient.BeginAsync(app);
        await client.SayAsync("delete");
        await app.QuietAsync();
        Assert.Equal(["Welcome.", "delete", "messageDelete", "Deleted."], await client.TextsAsync());
    }

    [Fact]
    public async Task A_sign_of_typing_is_shown_while_it_is_the_latest()
    {
        await using var app = await ChatApp.StartAsync();
        using var client = await ChatClient.BeginAsync(app);
        await client.SayAsync("type only");
        await app.QuietAsync();
        Assert.Equal("typing", (await client.TextsAsync()).Last());
        await client.SayAsync("typing");
        await app.QuietAsync();
        Assert.DoesNotContain("typing", (await client.PollAsync()).Activities.Where(a => a.GetProperty("from").GetProperty("role").GetString() == "bot").Select(ChatClient.TextOf));
    }

    [Fact]
    public async Task Suggested_answers_keep_their_words_even_where_these_look_like_json()
    {
        await using var app = await ChatApp.StartAsync();
        using var client = await ChatClient.BeginAsync(app);
        await client.SayAsync("choices");
        await app.QuietAsync();
        var actions = (await client.PollAsync()).Activities.Last().GetProperty("suggestedActions").GetProperty("actions").EnumerateArray().ToList();
        Assert.Equal("{\"odd\":1}", actions[2].GetProperty("value").GetString());
        Assert.All(actions, action => Assert.Equal("imBack", action.GetProperty("type").GetString()));
    }

    [Theory]
    [InlineData("card", "{\"step\":\"keep\"}")]
    [InlineData("execute", "{\"step\":\"go\",\"verb\":\"next\"}")]
    public async Task A_card_is_sent_as_its_json_and_its_button_is_one_that_works_here(string asked, string data)
    {
        await using var app = await ChatApp.StartAsync();
        using var client = await ChatClient.BeginAsync(app);
        await client.SayAsync(asked);
        await app.QuietAsync();
        var attachment = (await client.PollAsync()).Activities.Last().GetProperty("attachments")[0];
        Assert.Equal("application/vnd.microsoft.card.adaptive", attachment.GetProperty("contentType").GetString());
        var action = attachment.GetProperty("content").GetProperty("actions")[0];
        Assert.Equal("Action.Submit", action.GetProperty("type").GetString());
        Assert.True(JsonElement.DeepEquals(JsonSerializer.Deserialize<JsonElement>(data), action.GetProperty("data")), action.GetRawText());
        Assert.DoesNotContain("Action.Execute", attachment.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_is_heard_of_by_name_and_its_bytes_are_dropped()
    {
        await using var app = await ChatApp.StartAsync();
        using var client = await ChatClient.BeginAsync(app);
        using var form = new MultipartFormDataContent();
        var activity = new StringContent("{\"type\":\"message\",\"attachments\":[{\"contentType\":\"image/png\",\"name\":\"me.png\",\"contentUrl\":\"blob:x\"}],\"channelData\":{\"clientActivityID\":\"c-9\"}}");
        activity.Headers.ContentType = new("application/vnd.microsoft.activity");
        form.Add(activity, "activity", "blob");
        form.Add(new ByteArrayContent([1, 2, 3]), "file", "me.png");
        Assert.Equal(HttpStatusCode.OK, (await client.PostAsync($"conversations/{client.Conversation}/upload?userId={client.Learner}", form)).StatusCode);
        await app.QuietAsync();

        var said = (await client.PollAsync()).Activities;
        Assert.Equal("Attached: me.png (image/png)", ChatClient.TextOf(said.Last()));
        Assert.Equal("c-9", said[1].GetProperty("channelData").GetProperty("clientActivityID").GetString());
        Assert.DoesNotContain("blob:", said[1].GetRawText(), StringComparison.Ordinal);
        Assert.Null(app.Bot.Heard.Last().Attachments!.Single().ContentUrl);
        Assert.Null(app.Bot.Heard.Last().Attachments!.Single().Content);
    }

    [Fact]
    public async Task A_single_file_without_an_activity_is_a_message_too()
    {
        await using var app = await ChatApp.StartAsync();
        using var client = await ChatClient.BeginAsync(app);
        var file = new ByteArrayContent([1, 2, 3]);
        file.Headers.ContentType = new("image/jpeg");
        file.Headers.ContentDisposition = new("attachment") { FileName = "\"tree.jpg\"" };
        Assert.Equal(HttpStatusCode.OK, (await client.PostAsync($"conversations/{client.Conversation}/upload", file)).StatusCode);
        await app.QuietAsync();
        Assert.Equal("Attached: tree.jpg (image/jpeg)", (await client.TextsAsync()).Last());
    }

    [Fact]
    public async Task The_coach_speaks_first_where_the_learner_is_now()
    {
        await using var app = await ChatApp.StartAsync();
        using var earlier = await ChatClient.BeginAsync(app);
        var reference = app.Bot.Heard.Single().GetConversationReference();
        using var now = await ChatClient.BeginAsync(app, earlier.Learner);
        using var stream = await now.ListenAsync();
        await stream.UntilAsync("Welcome.");

        Assert.True(app.Adapter.CanReach(reference));
        await app.Adapter.ContinueConversationAsync("coach", reference, (turn, cancel) => turn.SendActivityAsync("A minute for yourself?", cancellationToken: cancel), CancellationToken.None);
        await stream.UntilAsync("A minute for yourself?");
        var said = (await now.PollAsync()).Activities.Last();
        Assert.Equal("A minute for yourself?", ChatClient.TextOf(said));
        Assert.False(said.TryGetProperty("replyToId", out _), "It answers nothing that the client knows, and would be held back for five seconds.");
    }

    [Fact]
    public async Task The_coach_is_told_when_nobody_is_there_to_speak_to()
    {
        await using var app = await ChatApp.StartAsync();
        using var client = await ChatClient.BeginAsync(app);
        var reference = app.Bot.Heard.Single().GetConversationReference();
        Assert.False(app.Adapter.CanReach(reference));
        app.Time.Advance(TimeSpan.FromMinutes(31));
        await Assert.ThrowsAsync<LearnerAwayException>(() => app.Adapter.ContinueConversationAsync("coach", reference, (_, _) => Task.CompletedTask, CancellationToken.None));
    }
}
