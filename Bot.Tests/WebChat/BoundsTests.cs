using System.Net;
using System.Text;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace CompassionCoach.Tests.WebChat;

public sealed class BoundsTests
{
    [Theory]
    [InlineData("a")]
    [InlineData("語")]
    [InlineData("🌿")]
    public async Task A_learner_may_paste_a_hundred_thousand_characters(string character)
    {
        await using var app = await ChatApp.StartAsync();
        using var client = await ChatClient.BeginAsync(app);
        var text = new StringBuilder().Insert(0, character, 100_000).ToString();
        var activity = new StringContent($"{{\"type\":\"message\",\"text\":\"{text}\",\"channelData\":{{\"clientActivityID\":\"c-1\"}}}}", Encoding.UTF8, "application/json");
        Assert.Equal(HttpStatusCode.OK, (await client.PostAsync($"conversations/{client.Conversation}/activities", activity)).StatusCode);
        await app.QuietAsync();
        Assert.Equal(text, app.Bot.Heard.Last().Text);
        Assert.Equal(["Welcome.", text, $"Echo: {text.Length} characters"], await client.TextsAsync());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_body_beyond_the_bound_is_refused_whether_or_not_it_says_its_length(bool saysLength)
    {
        await using var app = await ChatApp.StartAsync("WebChat:MaxBodyBytes=20000");
        using var client = await ChatClient.BeginAsync(app);
        var bytes = Encoding.UTF8.GetBytes($"{{\"type\":\"message\",\"text\":\"{new string('a', 20_000)}\"}}");
        HttpContent body = saysLength ? new ByteArrayContent(bytes) : new StreamContent(new MemoryStream(bytes));
        var answer = await client.PostAsync($"conversations/{client.Conversation}/activities", body, request => request.Headers.TransferEncodingChunked = !saysLength);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Contains("20000 bytes", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Single(app.Bot.Heard);
    }

    [Fact]
    public async Task An_upload_beyond_the_bound_is_refused()
    {
        await using var app = await ChatApp.StartAsync("WebChat:MaxUploadBytes=70000");
        using var client = await ChatClient.BeginAsync(app);
        foreach (var chunked in (bool[])[true, false])
        {
            var answer = await client.PostAsync($"conversations/{client.Conversation}/upload", new ByteArrayContent(new byte[70_001]), request => request.Headers.TransferEncodingChunked = chunked);
            Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        }

        Assert.Equal(HttpStatusCode.OK, (await client.PostAsync($"conversations/{client.Conversation}/upload", new ByteArrayContent(new byte[70_000]))).StatusCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("{\"type\":\"conversationUpdate\",\"membersAdded\":[{\"id\":\"x\"}]}")]
    [InlineData("{\"type\":\"invoke\"}")]
    [InlineData("{\"type\":7}")]
    public async Task What_a_client_may_not_say_is_refused_and_not_heard(string body)
    {
        await using var app = await ChatApp.StartAsync();
        using var client = await ChatClient.BeginAsync(app);
        Assert.Equal(HttpStatusCode.BadRequest, (await client.PostAsync($"conversations/{client.Conversation}/activities", new StringContent(body))).StatusCode);
        await app.QuietAsync();
        Assert.Single(app.Bot.Heard);
    }

    [Fact]
    public async Task Json_that_is_nested_without_end_is_refused()
    {
        await using var app = await ChatApp.StartAsync();
        using var client = await ChatClient.BeginAsync(app);
        var deep = $"{{\"type\":\"message\",\"value\":{new string('[', 5000)}{new string(']', 5000)}}}";
        Assert.Equal(HttpStatusCode.BadRequest, (await client.PostAsync($"conversations/{client.Conversation}/activities", new StringContent(deep))).StatusCode);
    }

    [Fact]
    public async Task More_messages_than_may_wait_are_refused_until_there_is_room()
    {
        await using var app = await ChatApp.StartAsync("WebChat:TurnsWaiting=2");
        using var client = await ChatClient.BeginAsync(app);
        await client.SayAsync("wait");
        await client.SayAsync("two");
        var refused = await client.SayAsync("three", "c-3");
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        app.Bot.Gate.SetResult();
        await app.QuietAsync();
        Assert.Equal(HttpStatusCode.OK, (await client.SayAsync("three", "c-3")).StatusCode);
        await app.QuietAsync();
        Assert.Equal("Echo: three", (await client.TextsAsync()).Last());
        Assert.Single(await client.TextsAsync(), "three");
    }

    [Fact]
    public async Task Only_so_much_is_kept_of_a_conversation_and_the_newest_always()
    {
        await using var app = await ChatApp.StartAsync("WebChat:ActivitiesKept=20");
        using var client = await ChatClient.BeginAsync(app);
        for (var i = 0; i < 15; i++)
        {
            await client.SayAsync($"{i}");
            await app.QuietAsync();
        }

        var said = await client.TextsAsync();
        Assert.Equal(20, said.Count);
        Assert.Equal("Echo: 14", said.Last());
    }

    [Fact]
    public async Task A_learner_with_too_many_conversations_loses_the_one_that_was_quiet_longest()
    {
        await using var app = await ChatApp.StartAsync("WebChat:ConversationsPerLearner=2");
        using var first = await ChatClient.BeginAsync(app);
        using var watched = await first.ListenAsync();
        await watched.UntilAsync("Welcome.");
        app.Time.Advance(TimeSpan.FromSeconds(1));
        using var second = await ChatClient.BeginAsync(app, first.Learner);
        app.Time.Advance(TimeSpan.FromSeconds(1));
        using var third = await ChatClient.BeginAsync(app, first.Learner);
        Assert.NotNull(app.Conversations.Find(first.Conversation));
        Assert.Null(app.Conversations.Find(second.Conversation));
        Assert.NotNull(app.Conversations.Find(third.Conversation));
    }

    [Fact]
    public async Task An_address_with_too_many_conversations_waits()
    {
        await using var app = await ChatApp.StartAsync("WebChat:ConversationsPerAddress=2");
        using var one = await ChatClient.BeginAsync(app);
        using var two = await ChatClient.BeginAsync(app);
        using var three = await ChatClient.ArriveAsync(app);
        Assert.Equal(HttpStatusCode.TooManyRequests, (await three.StartAsync()).StatusCode);
        app.Time.Advance(TimeSpan.FromMinutes(30));
        app.Conversations.LetIdleGo();
        using var four = await ChatClient.ArriveAsync(app);
        Assert.Equal(HttpStatusCode.Created, (await four.StartAsync()).StatusCode);
    }

    [Fact]
    public async Task An_address_with_too_many_sockets_is_refused_one_more()
    {
        await using var app = await ChatApp.StartAsync("WebChat:SocketsPerAddress=1");
        using var one = await ChatClient.BeginAsync(app);
        using var two = await ChatClient.BeginAsync(app);
        using var stream = await one.ListenAsync();
        await stream.UntilAsync("Welcome.");
        Assert.Equal(HttpStatusCode.TooManyRequests, (await Assert.ThrowsAsync<HttpRequestException>(two.ListenAsync)).StatusCode);
    }

    [Fact]
    public async Task Another_conversations_ticket_opens_no_stream()
    {
        await using var app = await ChatApp.StartAsync();
        using var ada = await ChatClient.BeginAsync(app);
        using var eve = await ChatClient.BeginAsync(app);
        var url = eve.StreamUrl.Replace(eve.Conversation, ada.Conversation, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await Assert.ThrowsAsync<HttpRequestException>(() => ChatStream.OpenAsync(url))).StatusCode);
        app.Time.Advance(TimeSpan.FromMinutes(6));
        Assert.Equal(HttpStatusCode.Forbidden, (await Assert.ThrowsAsync<HttpRequestException>(ada.ListenAsync)).StatusCode);
    }

    [Fact]
    public async Task Too_many_calls_a_minute_are_refused_with_the_time_to_wait()
    {
        await using var app = await ChatApp.StartAsync("WebChat:ArrivalsPerMinute=3");
        using var client = await ChatClient.BeginAsync(app);
        Assert.Equal(HttpStatusCode.OK, (await client.PostAsync("tokens/generate")).StatusCode);
        var refused = await client.PostAsync("tokens/generate");
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.Equal(TimeSpan.FromMinutes(1), refused.Headers.RetryAfter?.Delta);
        // Someone who is here already is not kept from talking.
        Assert.Equal(HttpStatusCode.OK, (await client.SayAsync("hi")).StatusCode);
    }

    [Fact]
    public async Task Too_many_calls_in_one_conversation_do_not_disturb_another()
    {
        await using var app = await ChatApp.StartAsync("WebChat:RequestsPerMinutePerConversation=10");
        using var busy = await ChatClient.BeginAsync(app);
        using var calm = await ChatClient.BeginAsync(app);
        for (var i = 0; i < 10; i++) Assert.Equal(HttpStatusCode.OK, (await busy.GetAsync($"conversations/{busy.Conversation}")).StatusCode);
        Assert.Equal(HttpStatusCode.TooManyRequests, (await busy.SayAsync("hi")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await calm.SayAsync("hi")).StatusCode);
    }

    [Theory]
    [InlineData("Development", HttpStatusCode.OK)]
    [InlineData("Production", HttpStatusCode.TooManyRequests)]
    public async Task Rate_limits_can_be_switched_off_in_development_only(string environment, HttpStatusCode expected)
    {
        await using var app = await ChatApp.StartAsync(environment, ["RateLimits:Enabled=false", "WebChat:ArrivalsPerMinute=1"]);
        using var client = await ChatClient.ArriveAsync(app);
        Assert.Equal(expected, (await client.PostAsync("tokens/generate")).StatusCode);
    }

    [Theory]
    [InlineData("https://evil.example", HttpStatusCode.Forbidden)]
    [InlineData("null", HttpStatusCode.Forbidden)]
    [InlineData("https://intranet.example", HttpStatusCode.OK)]
    public async Task Pages_of_other_origins_are_refused_unless_they_are_named(string origin, HttpStatusCode expected)
    {
        await using var app = await ChatApp.StartAsync("WebChat:AllowedOrigins:0=https://intranet.example");
        using var client = await ChatClient.BeginAsync(app);
        void From(HttpRequestMessage request) => request.Headers.Add("Origin", origin);

        var answer = await client.PostAsync("tokens/generate", null, From);
        Assert.Equal(expected, answer.StatusCode);
        Assert.Equal(expected == HttpStatusCode.OK, answer.Headers.TryGetValues("Access-Control-Allow-Origin", out var allowed) && allowed.Single() == origin);
        var preflight = await client.CallAsync(HttpMethod.Options, $"conversations/{client.Conversation}/activities", null, From);
        Assert.Equal(expected == HttpStatusCode.OK, preflight.IsSuccessStatusCode && preflight.Headers.Contains("Access-Control-Allow-Headers"));
        if (expected == HttpStatusCode.OK) (await ChatStream.OpenAsync(client.StreamUrl, origin)).Dispose();
        else Assert.Equal(expected, (await Assert.ThrowsAsync<HttpRequestException>(() => ChatStream.OpenAsync(client.StreamUrl, origin))).StatusCode);
    }

    [Fact]
    public async Task Our_own_page_is_no_other_origin()
    {
        await using var app = await ChatApp.StartAsync();
        using var client = await ChatClient.ArriveAsync(app);
        Assert.Equal(HttpStatusCode.OK, (await client.PostAsync("tokens/generate", null, r => r.Headers.Add("Origin", app.Address.GetLeftPart(UriPartial.Authority)))).StatusCode);
        // Behind a proxy the host that is called is not the one that the browser sees; the browser says that they are the same.
        Assert.Equal(HttpStatusCode.OK, (await client.PostAsync("tokens/generate", null, r =>
        {
            r.Headers.Add("Origin", "https://coach.example");
            r.Headers.Add("Sec-Fetch-Site", "same-origin");
        })).StatusCode);
    }

    [Theory]
    [InlineData("", "ws://127.0.0.1")]
    [InlineData("https://coach.example/bot/", "wss://coach.example/bot/v3/directline/conversations/")]
    public async Task A_stream_has_the_address_that_browsers_see(string known, string expected)
    {
        await using var app = await ChatApp.StartAsync($"WebChat:PublicUrl={known}");
        using var client = await ChatClient.BeginAsync(app);
        Assert.StartsWith(expected, client.StreamUrl, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("WebChat:TokenLifetime=00:01:00", "TokenLifetime")]
    [InlineData("WebChat:TokenKey=short", "TokenKey")]
    [InlineData("WebChat:MaxBodyBytes=1", "MaxBodyBytes")]
    [InlineData("WebChat:IdleAfter=3.00:00:00", "IdleAfter")]
    [InlineData("WebChat:PublicUrl=coach", "PublicUrl")]
    public async Task A_setting_out_of_bounds_stops_the_start_and_is_named(string setting, string name)
    {
        var fault = await Assert.ThrowsAsync<OptionsValidationException>(() => ChatApp.StartAsync(Environments.Production, [setting]));
        Assert.Contains(name, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_that_was_said_is_left_in_a_cache()
    {
        await using var app = await ChatApp.StartAsync();
        using var client = await ChatClient.BeginAsync(app);
        var answer = await client.GetAsync($"conversations/{client.Conversation}/activities");
        Assert.True(answer.Headers.CacheControl?.NoStore);
    }
}
