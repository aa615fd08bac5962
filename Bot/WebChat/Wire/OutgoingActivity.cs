using System.Text.Json;
using Microsoft.Bot.Schema;

namespace CompassionCoach.Bot.WebChat.Wire;

/// <summary>What the bot says, as Direct Line JSON (`Activity` in directline-3.0.json). Members that are not set are left out.</summary>
internal static class OutgoingActivity
{
    /// <summary>
    /// <paramref name="replyToId"/> is null unless the client knows that activity: the stock client holds a reply to an unknown
    /// one back for five seconds.
    /// </summary>
    public static byte[] ToJson(Activity activity, string id, DateTimeOffset timestamp, string conversation, string coach, string? replyToId) => WireJson.Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("type", activity.Type);
        WireJson.Head(json, id, timestamp, conversation);
        json.WriteStartObject("from");
        json.WriteString("id", LocalChatAdapter.CoachId);
        WireJson.Text(json, "name", coach);
        json.WriteString("role", "bot");
        json.WriteEndObject();
        WireJson.Text(json, "text", activity.Text);
        WireJson.Text(json, "textFormat", activity.TextFormat);
        WireJson.Text(json, "speak", activity.Speak);
        WireJson.Text(json, "locale", activity.Locale);
        WireJson.Text(json, "inputHint", activity.InputHint);
        WireJson.Text(json, "name", activity.Name);
        WireJson.Text(json, "code", activity.Code);
        WireJson.Text(json, "attachmentLayout", activity.AttachmentLayout);
        WireJson.Text(json, "replyToId", replyToId);
        WireJson.Member(json, "value", activity.Value);
        WireJson.Member(json, "channelData", activity.ChannelData);
        Attachments(json, activity.Attachments);
        Suggestions(json, activity.SuggestedActions);
        json.WriteEndObject();
    });

    /// <summary>A deleted activity: the same id again, with nothing in it; the bubble goes (Direct Line has no other word for it).</summary>
    public static byte[] Deleted(string id, DateTimeOffset timestamp, string conversation) => WireJson.Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("type", ActivityTypes.MessageDelete);
        WireJson.Head(json, id, timestamp, conversation);
        json.WriteStartObject("from");
        json.WriteString("id", LocalChatAdapter.CoachId);
        json.WriteString("role", "bot");
        json.WriteEndObject();
        json.WriteEndObject();
    });

    private static void Attachments(Utf8JsonWriter json, IList<Attachment>? attachments)
    {
        if (attachments is not { Count: > 0 }) return;
        json.WriteStartArray("attachments");
        foreach (var attachment in attachments)
        {
            json.WriteStartObject();
            WireJson.Text(json, "contentType", attachment.ContentType);
            WireJson.Text(json, "contentUrl", attachment.ContentUrl);
            WireJson.Text(json, "name", attachment.Name);
            WireJson.Text(json, "thumbnailUrl", attachment.ThumbnailUrl);
            WireJson.Member(json, "content", attachment.Content);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Suggestions(Utf8JsonWriter json, SuggestedActions? suggested)
    {
        if (suggested?.Actions is not { Count: > 0 } actions) return;
        json.WriteStartObject("suggestedActions");
        json.WriteStartArray("actions");
        foreach (var action in actions)
        {
            json.WriteStartObject();
            WireJson.Text(json, "type", action.Type);
            WireJson.Text(json, "title", action.Title);
            WireJson.Text(json, "text", action.Text);
            WireJson.Text(json, "displayText", action.DisplayText);
            WireJson.Text(json, "image", action.Image);
            WireJson.Text(json, "imageAltText", action.ImageAltText);
            // A button's text stays a text, even where a learner's words in it look like JSON.
            if (action.Value is string text) json.WriteString("value", text);
            else WireJson.Member(json, "value", action.Value);
            WireJson.Member(json, "channelData", action.ChannelData);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
