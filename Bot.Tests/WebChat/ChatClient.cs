using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text.Json;

namespace CompassionCoach.Tests.WebChat;

/// <summary>A page's side of Direct Line: one learner, one token, one conversation.</summary>
internal sealed class ChatClient : IDisposable
{
    private readonly HttpClient _http;

    private ChatClient(Uri address, string learner) => (_http, Learner) = (new() { BaseAddress = new(address, "/v3/directline/") }, learner);

    public string Learner { get; }

    public string Conversation { get; set; } = "";

    public string Token { get; set; } = "";

    public string StreamUrl { get; private set; } = "";

    public static string NewLearner() => "dl_" + RandomNumberGenerator.GetHexString(64, lowercase: true);

    /// <summary>With a token, before its conversation has begun.</summary>
    public static async Task<ChatClient> ArriveAsync(ChatApp app, string? learner = null)
    {
        var client = new ChatClient(app.Address, learner ?? NewLearner());
        var answer = await client.PostAsync("tokens/generate", new { user = new { id = client.Learner } });
        answer.EnsureSuccessStatusCode();
        var json = await JsonAsync(answer);
        (client.Conversation, client.Token) = (json.GetProperty("conversationId").GetString()!, json.GetProperty("token").GetString()!);
        return client;
    }

    /// <summary>In a conversation, the coach's welcome said.</summary>
    public static async Task<ChatClient> BeginAsync(ChatApp app, string? learner = null)
    {
        var client = await ArriveAsync(app, learner);
        (await client.StartAsync()).EnsureSuccessStatusCode();
        await app.QuietAsync();
        return client;
    }

    /// <summary>The same page after the bot was started anew somewhere else.</summary>
    public ChatClient At(ChatApp other) => new(other.Address, Learner) { Conversation = Conversation, Token = Token };

    public static async Task<JsonElement> JsonAsync(HttpResponseMessage answer) => await answer.Content.ReadFromJsonAsync<JsonElement>();

    public async Task<HttpResponseMessage> StartAsync()
    {
        var answer = await PostAsync("conversations", new { user = new { id = Learner }, locale = "en-GB" });
        if (answer.IsSuccessStatusCode) StreamUrl = (await JsonAsync(answer)).GetProperty("streamUrl").GetString()!;
        return answer;
    }

    public async Task<HttpResponseMessage> ReconnectAsync(long watermark)
    {
        var answer = await GetAsync($"conversations/{Conversation}?watermark={watermark}");
        if (answer.IsSuccessStatusCode) StreamUrl = (await JsonAsync(answer)).GetProperty("streamUrl").GetString()!;
        return answer;
    }

    public Task<HttpResponseMessage> SayAsync(string text, string? clientActivityId = null) => SendAsync(new
    {
        type = "message",
        text,
        textFormat = "plain",
        channelId = "webchat",
        from = new { id = Learner, name = "", role = "user" },
        channelData = new { clientActivityID = clientActivityId ?? Guid.NewGuid().ToString("N") },
    });

    public Task<HttpResponseMessage> SendAsync(object activity) => PostAsync($"conversations/{Conversation}/activities", activity);

    /// <summary>What was said after a watermark, and the new watermark.</summary>
    public async Task<(List<JsonElement> Activities, long Watermark)> PollAsync(long watermark = 0)
    {
        var answer = await GetAsync($"conversations/{Conversation}/activities?watermark={watermark}");
        answer.EnsureSuccessStatusCode();
        return Parse(await answer.Content.ReadAsStringAsync());
    }

    public async Task<List<string>> TextsAsync(long watermark = 0) => [.. (await PollAsync(watermark)).Activities.Select(TextOf)];

    public Task<HttpResponseMessage> GetAsync(string path, Action<HttpRequestMessage>? change = null) => CallAsync(HttpMethod.Get, path, null, change);

    public Task<HttpResponseMessage> PostAsync(string path, object? body = null, Action<HttpRequestMessage>? change = null) =>
        CallAsync(HttpMethod.Post, path, body as HttpContent ?? (body is null ? null : JsonContent.Create(body)), change);

    public async Task<HttpResponseMessage> CallAsync(HttpMethod method, string path, HttpContent? content, Action<HttpRequestMessage>? change = null)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        if (Token.Length > 0) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Token);
        change?.Invoke(request);
        return await _http.SendAsync(request);
    }

    public Task<ChatStream> ListenAsync() => ChatStream.OpenAsync(StreamUrl);

    public static string TextOf(JsonElement activity) =>
        activity.TryGetProperty("text", out var text) ? text.GetString()! : activity.GetProperty("type").GetString()!;

    public static (List<JsonElement> Activities, long Watermark) Parse(string set)
    {
        var json = JsonSerializer.Deserialize<JsonElement>(set);
        return ([.. json.GetProperty("activities").EnumerateArray()], long.Parse(json.GetProperty("watermark").GetString()!, System.Globalization.CultureInfo.InvariantCulture));
    }

    public void Dispose() => _http.Dispose();
}
