using System.Text.Json;
using CompassionCoach.Bot.WebChat.Conversations;
using CompassionCoach.Bot.WebChat.Tokens;

namespace CompassionCoach.Bot.WebChat.Http;

/// <summary>Tokens: made for a learner and a new conversation, and made anew while they are good.</summary>
internal static class TokenCalls
{
    private const int MostBytes = 4096;

    public static async Task<IResult> GenerateAsync(HttpContext http, ChatTokens tokens)
    {
        var (json, refused) = await Body.ReadAsync(http.Request, MostBytes);
        if (refused is not null) return refused;
        using (json)
        {
            var named = UserOf(json?.RootElement ?? default);
            if (named is null) return For(LearnerId.New(), tokens);
            return LearnerId.TryParse(named.Value.ValueKind == JsonValueKind.String ? named.Value.GetString() : null, out var learner)
                ? For(learner, tokens)
                : Answers.Bad("\"user.id\" is \"dl_\" and at least 128 random bits: 32 hexadecimal digits or more, or 22 of the URL-safe base64 alphabet or more. Leave it out to get one.");
        }
    }

    public static async Task<IResult> RefreshAsync(HttpContext http, ChatTokens tokens, OpenConversations conversations, TimeProvider time)
    {
        var (token, fault) = await tokens.ReadAsync(Caller.BearerOf(http));
        if (token is null) return Answers.Fault(fault);
        conversations.Find(token.Conversation)?.Use(time.GetUtcNow().AddSeconds(tokens.LifetimeSeconds));
        return Answers.Token(token.Conversation, tokens.Issue(token.Conversation, token.Learner), tokens.LifetimeSeconds);
    }

    private static IResult For(LearnerId learner, ChatTokens tokens)
    {
        var conversation = OpenConversations.NewId();
        return Answers.Token(conversation, tokens.Issue(conversation, learner), tokens.LifetimeSeconds);
    }

    private static JsonElement? UserOf(JsonElement root) =>
        root.ValueKind == JsonValueKind.Object && root.TryGetProperty("user", out var user) && user.ValueKind == JsonValueKind.Object && user.TryGetProperty("id", out var id)
            && id.ValueKind != JsonValueKind.Null
            ? id
            : null;
}
