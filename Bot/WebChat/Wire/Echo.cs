using System.Text.Json;

namespace CompassionCoach.Bot.WebChat.Wire;

/// <summary>
/// The client's own activity, sent back to it: everything as it came (the stock client finds its bubble by
/// <c>channelData.clientActivityID</c>), with the endpoint's id, time, sender and conversation.
/// </summary>
internal static class Echo
{
    private static readonly string[] s_ours = ["id", "timestamp", "from", "conversation", "recipient", "serviceUrl", "channelId", "attachments"];

    public static byte[] Of(JsonElement root, string id, DateTimeOffset timestamp, string conversation, LearnerId learner) => WireJson.Write(json =>
    {
        json.WriteStartObject();
        foreach (var property in root.EnumerateObject())
        {
            if (!s_ours.Contains(property.Name)) property.WriteTo(json);
        }

        WireJson.Head(json, id, timestamp, conversation);
        json.WriteStartObject("from");
        json.WriteString("id", learner.Value);
        WireJson.Text(json, "name", IncomingActivity.NameOf(root));
        json.WriteString("role", "user");
        json.WriteEndObject();
        Attachments(json, root);
        json.WriteEndObject();
    });

    /// <summary>What they are called, without the bytes or the client's own addresses.</summary>
    private static void Attachments(Utf8JsonWriter json, JsonElement root)
    {
        if (!root.TryGetProperty("attachments", out var list) || list.ValueKind != JsonValueKind.Array) return;
        json.WriteStartArray("attachments");
        foreach (var item in list.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.Object))
        {
            json.WriteStartObject();
            foreach (var name in (string[])["contentType", "name"])
            {
                if (item.TryGetProperty(name, out var value)) WireJson.Text(json, name, value.ToString());
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
