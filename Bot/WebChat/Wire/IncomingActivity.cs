using System.Globalization;
using System.Text.Json;
using Microsoft.Bot.Schema;

namespace CompassionCoach.Bot.WebChat.Wire;

/// <summary>
/// What a client may say, read from its JSON. Who it is from, where and when is never the client's to say
/// (Direct Line 3.0, "Send an activity to the bot": id, timestamp, recipient and conversation are the endpoint's).
/// </summary>
internal static class IncomingActivity
{
    private const int NameCharacters = 64;

    /// <summary>Event and message carry what a learner does; what happens to a conversation is told by this endpoint alone.</summary>
    private static readonly string[] s_types = [ActivityTypes.Message, ActivityTypes.Typing, ActivityTypes.Event, ActivityTypes.EndOfConversation];

    public static JsonDocumentOptions Limits { get; } = new() { MaxDepth = 32 };

    /// <summary>The activity with what the client may say in it, or what is wrong with it in words for a developer.</summary>
    public static (Activity? Activity, string? Fault) Read(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object) return (null, "The body is not a JSON object.");
        var type = Text(root, "type");
        if (!s_types.Contains(type)) return (null, $"\"type\" is one of {string.Join(", ", s_types)} on this channel.");
        return (new Activity
        {
            Type = type,
            Text = Text(root, "text"),
            TextFormat = Text(root, "textFormat"),
            Locale = LocaleOf(root),
            LocalTimestamp = DateTimeOffset.TryParse(Text(root, "localTimestamp"), CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var local) ? local : null,
            LocalTimezone = Text(root, "localTimezone") is { Length: <= NameCharacters } zone ? zone : null,
            Name = Text(root, "name"),
            Code = Text(root, "code"),
            Value = ValueOf(root, "value"),
            ChannelData = ValueOf(root, "channelData"),
            ReplyToId = Text(root, "replyToId"),
            Attachments = AttachmentsOf(root),
            Entities = EntitiesOf(root),
        }, null);
    }

    public static string? ClientActivityId(JsonElement root) =>
        root.TryGetProperty("channelData", out var data) && data.ValueKind == JsonValueKind.Object && Text(data, "clientActivityID") is { Length: > 0 and <= 100 } id ? id : null;

    /// <summary>A language tag (BCP 47), or null for anything that does not look like one.</summary>
    public static string? LocaleOf(JsonElement root) =>
        root.ValueKind == JsonValueKind.Object && Text(root, "locale") is { Length: >= 2 and <= 35 } tag && tag.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') ? tag : null;

    /// <summary>The name a client shows for its learner, cut to 64 characters; the stock page sends none.</summary>
    public static string? NameOf(JsonElement root) =>
        root.TryGetProperty("from", out var from) && from.ValueKind == JsonValueKind.Object && Text(from, "name") is { Length: > 0 } name
            ? name[..Math.Min(name.Length, NameCharacters)]
            : null;

    private static string? Text(JsonElement of, string name) => of.TryGetProperty(name, out var found) && found.ValueKind == JsonValueKind.String ? found.GetString() : null;

    /// <summary>A copy that outlives the request; its <c>ToString</c> is its JSON (a plain string's is the string).</summary>
    private static object? ValueOf(JsonElement root, string name) => !root.TryGetProperty(name, out var found) ? null : found.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.Undefined => null,
        JsonValueKind.String => found.GetString(),
        _ => found.Clone(),
    };

    /// <summary>That something was attached, and what it calls itself; never its content.</summary>
    private static List<Attachment> AttachmentsOf(JsonElement root) =>
        [.. Items(root, "attachments").Select(item => new Attachment { ContentType = Text(item, "contentType") ?? "application/octet-stream", Name = Text(item, "name") })];

    private static List<Entity> EntitiesOf(JsonElement root) => [.. Items(root, "entities").Select(item => new Entity { Type = Text(item, "type") })];

    private static IEnumerable<JsonElement> Items(JsonElement root, string name) =>
        root.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array ? list.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.Object) : [];
}
