using System.Net;
using CompassionCoach.Bot.WebChat.Conversations;
using CompassionCoach.Bot.WebChat.Tokens;
using CompassionCoach.Bot.WebChat.Wire;

namespace CompassionCoach.Bot.WebChat.Http;

/// <summary>Beginning a conversation, and coming back to one after a dropped connection.</summary>
internal static class ConversationCalls
{
    private const int MostBytes = 4096;

    public static async Task<IResult> StartAsync(HttpContext http, ChatTokens tokens, OpenConversations conversations, ChatTurns turns, StreamAddress stream)
    {
        var (token, fault) = await tokens.ReadAsync(Caller.BearerOf(http));
        if (token is null) return Answers.Fault(fault);
        var (json, refused) = await Body.ReadAsync(http.Request, MostBytes);
        if (refused is not null) return refused;
        using (json)
        {
            if (conversations.FindOrOpen(token.Conversation, token.Learner, Caller.AddressOf(http), out var opened) is not { } conversation)
                return Answers.TooMany(http, "This address has as many conversations open as it may.");
            conversation.Use(token.Expires);
            if (json is not null) conversation.Locale = IncomingActivity.LocaleOf(json.RootElement) ?? conversation.Locale;
            if (opened) turns.Begin(conversation);
            return Answers.Token(
                token.Conversation, Caller.BearerOf(http)!, Left(token, http), stream.Of(http.Request, conversation.Id, 0), opened ? HttpStatusCode.Created : HttpStatusCode.OK);
        }
    }

    public static async Task<IResult> ReconnectAsync(HttpContext http, string id, string? watermark, Entry entry, ChatTokens tokens, StreamAddress stream)
    {
        var (conversation, refused) = await entry.ToAsync(http, id, watermark);
        if (conversation is null) return refused!;
        var (token, fault) = await tokens.ReadAsync(Caller.BearerOf(http));
        if (token is null) return Answers.Fault(fault);
        Watermark.TryRead(watermark, out var seen);
        return Answers.Token(id, Caller.BearerOf(http)!, Left(token, http), stream.Of(http.Request, id, seen));
    }

    private static int Left(ChatToken token, HttpContext http) =>
        (int)(token.Expires - http.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow()).TotalSeconds;
}
