using System.Text.Json;
using CompassionCoach.Bot.WebChat.Conversations;
using CompassionCoach.Bot.WebChat.Wire;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;

namespace CompassionCoach.Bot.WebChat.Http;

/// <summary>What the learner says, and what was said. The answer to a message is its id; the coach's words come by the stream.</summary>
internal static class ActivityCalls
{
    public static async Task<IResult> HearAsync(HttpContext http, string id, Entry entry, ChatTurns turns, IOptions<WebChatOptions> options)
    {
        var (conversation, refused) = await entry.ToAsync(http, id);
        if (conversation is null) return refused!;
        var (json, unread) = await Body.ReadAsync(http.Request, options.Value.MaxBodyBytes);
        if (unread is not null) return unread;
        using (json) return Take(http, conversation, json?.RootElement ?? default, turns);
    }

    public static async Task<IResult> PollAsync(HttpContext http, string id, string? watermark, Entry entry)
    {
        var (conversation, refused) = await entry.ToAsync(http, id, watermark);
        if (conversation is null) return refused!;
        Watermark.TryRead(watermark, out var seen);
        var (activities, last) = conversation.Poll(seen);
        return Results.Bytes(ActivitySet.ToJson(activities, last), "application/json; charset=utf-8");
    }

    /// <summary>Shows the activity to its own client and lets it wait for its turn.</summary>
    internal static IResult Take(HttpContext http, OpenConversation conversation, JsonElement root, ChatTurns turns)
    {
        var (activity, fault) = IncomingActivity.Read(root);
        if (activity is null) return Answers.Bad(fault!);
        activity.Id = conversation.NextId();
        var client = IncomingActivity.ClientActivityId(root);
        if (client is not null && conversation.AlreadySent(client, activity.Id) is { } known) return Answers.Id(known);

        var now = conversation.NextMoment();
        conversation.Locale = activity.Locale ?? conversation.Locale;
        activity.From = new() { Name = IncomingActivity.NameOf(root) };
        var echo = Echo.Of(root, activity.Id, now, conversation.Id, conversation.Learner);
        if (turns.TryHear(conversation, ChatTurns.Addressed(activity, conversation, now), Show)) return Answers.Id(activity.Id);
        if (client is not null) conversation.NotSent(client);
        return Answers.TooMany(http, "Too many messages wait in this conversation already.");

        // Before it is heard, so that no answer stands above its question. Typing is the coach's to see only.
        void Show()
        {
            if (activity.Type != ActivityTypes.Typing) conversation.Add(activity.Id, activity.Type ?? ActivityTypes.Message, echo);
        }
    }
}
