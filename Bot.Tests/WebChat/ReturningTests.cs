using System.Net;
using Microsoft.Bot.Schema;

namespace CompassionCoach.Tests.WebChat;

/// <summary>A dropped connection, a bot that was started anew, a laptop that slept.</summary>
public sealed class ReturningTests : IAsyncLifetime
{
    private ChatApp? _before;

    [Fact]
    public async Task A_stream_says_everything_as_it_is_said()
    {
        await using var app = await ChatApp.StartAsync();
        using var client = await ChatClient.BeginAsync(app);
        using var stream = await client.ListenAsync();
        Assert.Equal(["Welcome."], await stream.UntilAsync("Welcome."));
        await stream.SendAsync("");
        await client.SayAsync("hello");
        Assert.Equal(["hello", "Echo: hello"], await stream.UntilAsync("Echo: hello"));
    }

    [Fact]
    public async Task After_a_dropped_connection_a_client_gets_what_it_missed_and_nothing_twice()
    {
        await using var app = await ChatApp.StartAsync();
        using var client = await ChatClient.BeginAsync(app);
        long seen;
        using (var first = await client.ListenAsync())
        {
            await client.SayAsync("one");
            await first.UntilAsync("Echo: one");
            seen = first.Watermark;
            first.Cut();
        }

        await client.SayAsync("two");
        await app.QuietAsync();
        Assert.Equal(HttpStatusCode.OK, (await client.ReconnectAsync(seen)).StatusCode);
        using var second = await client.ListenAsync();
        Assert.Equal(["two", "Echo: two"], await second.UntilAsync("Echo: two"));
    }

    [Fact]
    public async Task The_newest_socket_of_a_conversation_wins()
    {
        await using var app = await ChatApp.StartAsync();
        using var client = await ChatClient.BeginAsync(app);
        using var first = await client.ListenAsync();
        await first.UntilAsync("Welcome.");
        using var second = await client.ListenAsync();
        await first.EndAsync();
        await second.UntilAsync("Welcome.");
        await client.SayAsync("hello");
        await second.UntilAsync("Echo: hello");
    }

    [Fact]
    public async Task Polling_gives_the_same_as_the_stream()
    {
        await using var app = await ChatApp.StartAsync();
        using var client = await ChatClient.BeginAsync(app);
        var (first, seen) = await client.PollAsync();
        Assert.Equal(["Welcome."], first.Select(ChatClient.TextOf));
        await client.SayAsync("one");
        await app.QuietAsync();
        Assert.Equal(["one", "Echo: one"], await client.TextsAsync(seen));
        Assert.Empty(await client.TextsAsync((await client.PollAsync(seen)).Watermark));
    }

    [Theory]
    [InlineData("x")]
    [InlineData("-1")]
    [InlineData("99999999999999999999")]
    public async Task A_watermark_that_was_never_given_is_refused(string watermark)
    {
        await using var app = await ChatApp.StartAsync();
        using var client = await ChatClient.BeginAsync(app);
        Assert.Equal(HttpStatusCode.BadRequest, (await client.GetAsync($"conversations/{client.Conversation}/activities?watermark={watermark}")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync($"conversations/{client.Conversation}/activities?watermark=")).StatusCode);
    }

    [Fact]
    public async Task After_a_restart_the_same_page_goes_on_and_the_coach_knows_that_they_are_back()
    {
        var (client, seen) = await TalkedBeforeAsync();
        await using var app = await ChatApp.StartAsync();
        using var back = client.At(app);
        Assert.Equal(HttpStatusCode.OK, (await back.ReconnectAsync(seen)).StatusCode);
        using var stream = await back.ListenAsync();
        Assert.Equal(["Welcome back."], await stream.UntilAsync("Welcome back."));
        Assert.True(stream.Watermark > seen, "A number that the client has seen already would be skipped.");

        var joined = app.Bot.Heard.Single();
        Assert.Equal((ActivityTypes.ConversationUpdate, client.Learner), (joined.Type, joined.MembersAdded!.Single().Id));
        Assert.Equal(client.Conversation, joined.Conversation!.Id);
    }

    [Fact]
    public async Task After_a_restart_a_message_may_come_before_the_page_has_reconnected()
    {
        var (client, seen) = await TalkedBeforeAsync();
        await using var app = await ChatApp.StartAsync();
        using var back = client.At(app);
        Assert.Equal(HttpStatusCode.OK, (await back.SayAsync("are you there?")).StatusCode);
        await app.QuietAsync();
        // The welcome and the learner's own words race to the screen; the answer comes after both.
        var said = await back.TextsAsync(seen);
        Assert.Equal(["Welcome back.", "are you there?"], said.Take(2).Order(StringComparer.Ordinal));
        Assert.Equal("Echo: are you there?", said[2]);
    }

    [Fact]
    public async Task Ids_of_before_a_restart_are_not_given_to_other_messages()
    {
        var (client, _) = await TalkedBeforeAsync();
        var before = (await client.PollAsync()).Activities.Select(a => a.GetProperty("id").GetString()).ToList();
        await using var app = await ChatApp.StartAsync();
        using var back = client.At(app);
        await back.SayAsync("hello");
        await app.QuietAsync();
        Assert.Empty((await back.PollAsync()).Activities.Select(a => a.GetProperty("id").GetString()).Intersect(before));
    }

    [Fact]
    public async Task A_conversation_that_nobody_uses_is_let_go_and_opened_again_for_its_token()
    {
        await using var app = await ChatApp.StartAsync("WebChat:TokenLifetime=02:00:00");
        using var client = await ChatClient.BeginAsync(app);
        app.Time.Advance(TimeSpan.FromMinutes(29));
        app.Conversations.LetIdleGo();
        Assert.Equal(1, app.Conversations.Count);
        app.Time.Advance(TimeSpan.FromMinutes(1));
        app.Conversations.LetIdleGo();
        Assert.Equal(0, app.Conversations.Count);

        await client.SayAsync("hello again");
        await app.QuietAsync();
        Assert.Contains("Welcome back.", await client.TextsAsync());
    }

    [Fact]
    public async Task A_conversation_with_someone_in_it_is_not_let_go()
    {
        await using var app = await ChatApp.StartAsync("WebChat:TokenLifetime=02:00:00");
        using var client = await ChatClient.BeginAsync(app);
        using var stream = await client.ListenAsync();
        await stream.UntilAsync("Welcome.");
        app.Time.Advance(TimeSpan.FromHours(1));
        Assert.Equal(0, app.Conversations.LetIdleGo());
        await client.SayAsync("still here");
        await stream.UntilAsync("Echo: still here");
    }

    [Fact]
    public async Task A_stream_ends_when_its_token_was_not_refreshed_in_time()
    {
        await using var app = await ChatApp.StartAsync();
        using var client = await ChatClient.BeginAsync(app);
        using var stream = await client.ListenAsync();
        await stream.UntilAsync("Welcome.");
        app.Time.Advance(TimeSpan.FromMinutes(29));
        (await client.PostAsync("tokens/refresh")).EnsureSuccessStatusCode();
        app.Time.Advance(TimeSpan.FromMinutes(29));
        app.Conversations.LetIdleGo();
        Assert.True(app.Conversations.Find(client.Conversation)!.IsWatched);
        app.Time.Advance(TimeSpan.FromMinutes(2));
        app.Conversations.LetIdleGo();
        await stream.EndAsync();
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        if (_before is not null) await _before.DisposeAsync();
    }

    /// <summary>Another process's life: it held the conversation, and the one under test never heard of it.</summary>
    private async Task<(ChatClient Client, long Seen)> TalkedBeforeAsync()
    {
        _before = await ChatApp.StartAsync();
        var client = await ChatClient.BeginAsync(_before);
        await client.SayAsync("one");
        await client.SayAsync("two");
        await _before.QuietAsync();
        return (client, (await client.PollAsync()).Watermark);
    }
}
