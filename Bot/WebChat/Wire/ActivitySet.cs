using System.Globalization;
using CompassionCoach.Bot.WebChat.Conversations;

namespace CompassionCoach.Bot.WebChat.Wire;

/// <summary>Several activities and the number of the last: an answer to polling, or one frame of the stream (Direct Line's `ActivitySet`).</summary>
internal static class ActivitySet
{
    public static byte[] ToJson(IReadOnlyList<LoggedActivity> activities, long watermark) => WireJson.Write(json =>
    {
        json.WriteStartObject();
        json.WriteStartArray("activities");
        foreach (var activity in activities) json.WriteRawValue(activity.Json, skipInputValidation: true);
        json.WriteEndArray();
        json.WriteString("watermark", watermark.ToString(CultureInfo.InvariantCulture));
        json.WriteEndObject();
    });
}
