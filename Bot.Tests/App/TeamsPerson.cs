using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CompassionCoach.Tests.App;

/// <summary>Somebody in a personal Teams chat: posts what Teams posts, and gets the replies in the answer (<c>expectReplies</c>).</summary>
public sealed class TeamsPerson(Uri coach, string user = "29:ana") : IDisposable
{
    private readonly HttpClient http = new() { BaseAddress = coach };

    public Task<Answer> InstallAsync() => PostAsync(Activity("installationUpdate", ("action", "add")));

    public Task<Answer> JoinAsync() => PostAsync(Activity("conversationUpdate",
        ("membersAdded", new JsonArray(new JsonObject { ["id"] = user, ["aadObjectId"] = $"aad-{user}" }, new JsonObject { ["id"] = "28:coach" }))));

    public Task<Answer> SayAsync(string text, string? id = null) => PostAsync(Activity("message", ("text", text), ("textFormat", "plain"), ("id", id)));

    public Task<Answer> SubmitAsync(JsonObject value) => PostAsync(Activity("message", ("value", value), ("replyToId", "1795421332481")));

    public async Task<Answer> PostAsync(JsonObject activity)
    {
        using var response = await http.PostAsJsonAsync("/api/messages", activity);
        var body = await response.Content.ReadAsStringAsync();
        return new Answer(response.StatusCode, body.Length == 0 ? null : JsonNode.Parse(body));
    }

    public void Dispose() => http.Dispose();

    private JsonObject Activity(string type, params (string Name, JsonNode? Value)[] fields)
    {
        var activity = new JsonObject
        {
            ["type"] = type,
            ["timestamp"] = "2026-03-02T09:00:00.000Z",
            ["serviceUrl"] = "http://127.0.0.1:9/",
            ["channelId"] = "msteams",
            ["from"] = new JsonObject { ["id"] = user, ["name"] = "Ana Example", ["aadObjectId"] = $"aad-{user}" },
            ["recipient"] = new JsonObject { ["id"] = "28:coach", ["name"] = "Coach" },
            ["conversation"] = new JsonObject { ["conversationType"] = "personal", ["tenantId"] = "tenant", ["id"] = $"a:{user}" },
            ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = "tenant" } },
            ["locale"] = "en-GB",
            ["deliveryMode"] = "expectReplies",
        };
        foreach (var (name, value) in fields)
            activity[name] = value;
        activity["id"] ??= Guid.NewGuid().ToString();
        return activity;
    }
}

/// <summary>What came back: the status, and the replies in the body.</summary>
public sealed record Answer(HttpStatusCode Status, JsonNode? Body)
{
    public IReadOnlyList<JsonNode> Replies => [.. (Body?["activities"]?.AsArray() ?? []).OfType<JsonNode>()];

    /// <summary>All that was said, cards included.</summary>
    public string Said => string.Join("\n", Replies.Select(reply => $"{reply["text"]} {reply["attachments"]?.ToJsonString(Relaxed)}"));

    /// <summary>The place that the last card sends back with a tap.</summary>
    public string At => JsonDocument.Parse(Replies[^1]["attachments"]!.ToJsonString()).RootElement.ToString() is var card
        && card.IndexOf("\"at\":\"", StringComparison.Ordinal) is var start and >= 0 ? card[(start + 6)..card.IndexOf('"', start + 6)] : "";

    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
