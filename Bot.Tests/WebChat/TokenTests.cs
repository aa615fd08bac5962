using System.Net;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;

namespace CompassionCoach.Tests.WebChat;

public sealed class TokenTests
{
    private static readonly string s_learner = ChatClient.NewLearner();

    [Fact]
    public async Task A_page_that_names_no_learner_gets_one_that_nobody_guesses()
    {
        await using var app = await ChatApp.StartAsync();
        using var client = await ChatClient.ArriveAsync(app);
        var answer = await ChatClient.JsonAsync(await client.PostAsync("tokens/generate"));
        var payload = Encoding.UTF8.GetString(WebEncoders.Base64UrlDecode(answer.GetProperty("token").GetString()!.Split('.')[1]));
        Assert.Matches("\"user\":\"dl_[0-9a-f]{64}\"", payload);
        Assert.Equal(1800, answer.GetProperty("expires_in").GetInt32());
    }

    [Theory]
    [InlineData("\"dl_short\"")]
    [InlineData("\"Ada\"")]
    [InlineData("\"\"")]
    [InlineData("42")]
    [InlineData("\"dl_0123456789abcdef0123456789abcde\"")]
    [InlineData("\"dl_0123456789abcdef01234567\"")]
    [InlineData("\"dl_0123456789abcdef0123456789abcdef<b>\"")]
    [InlineData("\"DL_0123456789abcdef0123456789abcdef\"")]
    public async Task A_learner_id_that_could_be_guessed_is_refused_with_a_reason(string id)
    {
        await using var app = await ChatApp.StartAsync();
        using var client = await ChatClient.ArriveAsync(app);
        var answer = await client.PostAsync("tokens/generate", new StringContent($"{{\"user\":{{\"id\":{id}}}}}", Encoding.UTF8, "application/json"));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("128 random bits", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("dl_0123456789abcdef0123456789abcdef")]
    [InlineData("dl_Zk3vQ9xT-1_pLmN0aBcDeF")]
    public async Task A_learner_id_of_128_bits_is_taken(string id)
    {
        await using var app = await ChatApp.StartAsync();
        using var client = await ChatClient.BeginAsync(app, id);
        Assert.Equal(id, app.Bot.Heard.Single().From!.Id);
    }

    [Theory]
    [InlineData("GET", "conversations/{0}")]
    [InlineData("GET", "conversations/{0}/activities")]
    [InlineData("POST", "conversations/{0}/activities")]
    [InlineData("POST", "conversations/{0}/upload")]
    public async Task Nobody_reads_or_writes_a_conversation_with_the_token_of_another(string method, string path)
    {
        await using var app = await ChatApp.StartAsync();
        using var ada = await ChatClient.BeginAsync(app);
        using var eve = await ChatClient.BeginAsync(app);
        var heard = app.Bot.Heard.Count;
        var answer = await eve.CallAsync(new(method), string.Format(null, path, ada.Conversation), method == "POST" ? new StringContent("{\"type\":\"message\",\"text\":\"x\"}") : null);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        await app.QuietAsync();
        Assert.Equal(heard, app.Bot.Heard.Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("undefined")]
    public async Task Without_a_token_nothing_is_open(string token)
    {
        await using var app = await ChatApp.StartAsync();
        using var client = await ChatClient.BeginAsync(app);
        client.Token = token;
        foreach (var answer in (HttpResponseMessage[])[await client.StartAsync(), await client.SayAsync("hi"), await client.ReconnectAsync(0), await client.PostAsync("tokens/refresh")])
            Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Fact]
    public async Task A_forged_token_opens_nothing()
    {
        await using var app = await ChatApp.StartAsync();
        using var client = await ChatClient.BeginAsync(app);
        var parts = client.Token.Split('.');
        var other = Encoding.UTF8.GetString(WebEncoders.Base64UrlDecode(parts[1])).Replace(client.Learner, s_learner, StringComparison.Ordinal);
        string[] forged =
        [
            $"{parts[0]}.{WebEncoders.Base64UrlEncode(Encoding.UTF8.GetBytes(other))}.{parts[2]}",
            $"{WebEncoders.Base64UrlEncode("{\"alg\":\"none\",\"typ\":\"JWT\"}"u8)}.{parts[1]}.",
            ChatApp.Forge(client.Conversation, client.Learner, "another key, long enough to sign too"),
            ChatApp.Forge(client.Conversation, client.Learner, ChatApp.Key, audience: "webchat-stream"),
            ChatApp.Forge(client.Conversation, "dl_short", ChatApp.Key),
            "nonsense",
        ];
        foreach (var token in forged)
        {
            client.Token = token;
            Assert.Equal(HttpStatusCode.Forbidden, (await client.SayAsync("hi")).StatusCode);
            Assert.Equal(HttpStatusCode.Forbidden, (await client.PostAsync("tokens/refresh")).StatusCode);
        }

        // So that the forgeries above fail for what is wrong in them, and not because nothing of this making would do.
        client.Token = ChatApp.Forge(client.Conversation, client.Learner, ChatApp.Key);
        Assert.Equal(HttpStatusCode.OK, (await client.SayAsync("hi")).StatusCode);
    }

    [Fact]
    public async Task A_refreshed_token_goes_on_where_the_old_one_ends()
    {
        await using var app = await ChatApp.StartAsync();
        using var client = await ChatClient.BeginAsync(app);
        var old = client.Token;
        app.Time.Advance(TimeSpan.FromMinutes(29));
        var refreshed = await ChatClient.JsonAsync(await client.PostAsync("tokens/refresh"));
        Assert.Equal(client.Conversation, refreshed.GetProperty("conversationId").GetString());
        app.Time.Advance(TimeSpan.FromMinutes(2));

        var late = await client.SayAsync("too late");
        Assert.Equal(HttpStatusCode.Forbidden, late.StatusCode);
        Assert.Contains("TokenExpired", await late.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await client.PostAsync("tokens/refresh")).StatusCode);
        client.Token = refreshed.GetProperty("token").GetString()!;
        Assert.NotEqual(old, client.Token);
        Assert.Equal(HttpStatusCode.OK, (await client.SayAsync("in time")).StatusCode);
    }

    [Fact]
    public async Task The_address_of_a_stream_does_not_tell_who_listens_and_opens_nothing_else()
    {
        await using var app = await ChatApp.StartAsync();
        using var client = await ChatClient.BeginAsync(app);
        var ticket = QueryHelpers.ParseQuery(new Uri(client.StreamUrl).Query)["t"].ToString();
        Assert.DoesNotContain(client.Learner, Encoding.UTF8.GetString(WebEncoders.Base64UrlDecode(ticket.Split('.')[1])), StringComparison.Ordinal);
        client.Token = ticket;
        Assert.Equal(HttpStatusCode.Forbidden, (await client.SayAsync("hi")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await client.PostAsync("tokens/refresh")).StatusCode);
    }

    [Fact]
    public async Task Who_a_learner_is_stands_in_no_log()
    {
        await using var app = await ChatApp.StartAsync();
        using var client = await ChatClient.BeginAsync(app);
        using (var stream = await client.ListenAsync())
        {
            await client.SayAsync("something private");
            await client.SayAsync("fail");
            await stream.UntilAsync("TurnFailed (en-GB)");
        }

        Assert.Contains("2001 ", app.Log.All, StringComparison.Ordinal);
        Assert.DoesNotContain(client.Learner, app.Log.All, StringComparison.Ordinal);
        Assert.DoesNotContain("private", app.Log.All, StringComparison.Ordinal);
        Assert.DoesNotContain(client.Token, app.Log.All, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_key_that_was_made_is_kept_for_its_owner_alone_and_outlives_the_process()
    {
        var folder = Directory.CreateTempSubdirectory("coach-key-");
        try
        {
            var path = Path.Combine(folder.FullName, "new", "webchat.key");
            using ChatClient client = await Before(path);
            await using var after = await ChatApp.StartAsync("WebChat:TokenKey=", $"WebChat:TokenKeyPath={path}");
            using var same = client.At(after);
            Assert.Equal(HttpStatusCode.OK, (await same.SayAsync("still me")).StatusCode);
            if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(path));

            await using var elsewhere = await ChatApp.StartAsync();
            using var stranger = client.At(elsewhere);
            Assert.Equal(HttpStatusCode.Forbidden, (await stranger.SayAsync("who?")).StatusCode);
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        static async Task<ChatClient> Before(string path)
        {
            await using var app = await ChatApp.StartAsync("WebChat:TokenKey=", $"WebChat:TokenKeyPath={path}");
            return await ChatClient.BeginAsync(app);
        }
    }
}
