using CompassionCoach.Bot.WebChat.Conversations;
using CompassionCoach.Bot.WebChat.Tokens;

namespace CompassionCoach.Bot.WebChat.Http;

/// <summary>
/// The way into a conversation: a token for it, and for no other. A conversation that this process does not know, after a restart
/// or a long pause, is opened again for whoever holds its token, and the coach is told that they are back.
/// </summary>
internal sealed class Entry(ChatTokens tokens, OpenConversations conversations, ChatTurns turns)
{
    public async Task<(OpenConversation? Conversation, IResult? Refused)> ToAsync(HttpContext http, string id, string? watermark = null)
    {
        var (token, fault) = await tokens.ReadAsync(Caller.BearerOf(http));
        if (token is null) return (null, Answers.Fault(fault));
        if (token.Conversation != id) return (null, Answers.Fault(TokenFault.Forged));
        if (!Watermark.TryRead(watermark, out var seen)) return (null, Answers.Bad("\"watermark\" is not one that this endpoint gave."));
        if (conversations.FindOrOpen(id, token.Learner, Caller.AddressOf(http), out var opened) is not { } conversation)
            return (null, Answers.TooMany(http, "This address has as many conversations open as it may."));
        conversation.Use(token.Expires);
        conversation.ContinueFrom(seen);
        if (opened) turns.Resume(conversation);
        return (conversation, null);
    }
}
