using System.Net;
using System.Text.Json.Serialization;
using CompassionCoach.Bot.WebChat.Tokens;
using Microsoft.Net.Http.Headers;

namespace CompassionCoach.Bot.WebChat.Http;

/// <summary>What the endpoint answers, in Direct Line's shapes. Errors speak to developers; learners get the page's words.</summary>
internal static class Answers
{
    public static IResult Token(string conversation, string token, int seconds, string? streamUrl = null, HttpStatusCode status = HttpStatusCode.OK) =>
        Results.Json(new ConversationAnswer(conversation, token, seconds, streamUrl), AnswerJson.Default.ConversationAnswer, statusCode: (int)status);

    public static IResult Id(string id) => Results.Json(new IdAnswer(id), AnswerJson.Default.IdAnswer);

    public static IResult Fault(TokenFault fault) => fault switch
    {
        TokenFault.Missing => Error(HttpStatusCode.Unauthorized, "MissingToken", "This call needs an Authorization header with a bearer token from tokens/generate."),
        TokenFault.Expired => Error(HttpStatusCode.Forbidden, "TokenExpired", "The token has expired."),
        _ => Error(HttpStatusCode.Forbidden, "BadToken", "The token is not good for this conversation."),
    };

    public static IResult Bad(string message) => Error(HttpStatusCode.BadRequest, "BadArgument", message);

    public static IResult TooLarge(int bytes) => Error(HttpStatusCode.RequestEntityTooLarge, "MessageSizeTooBig", $"The body is larger than {bytes} bytes.");

    public static IResult NotOpen() => Error(HttpStatusCode.NotFound, "ConversationNotFound", "This conversation is not open; GET it with its token to open it again.");

    public static IResult ForeignOrigin() => Error(HttpStatusCode.Forbidden, "OriginNotAllowed", "Pages of this origin may not use the web chat (setting WebChat:AllowedOrigins).");

    public static IResult TooMany(HttpContext http, string message)
    {
        http.Response.Headers[HeaderNames.RetryAfter] = "60";
        return Error(HttpStatusCode.TooManyRequests, "TooManyRequests", message);
    }

    private static IResult Error(HttpStatusCode status, string code, string message) =>
        Results.Json(new ErrorAnswer(new(code, message)), AnswerJson.Default.ErrorAnswer, statusCode: (int)status);
}

internal sealed record ConversationAnswer(
    [property: JsonPropertyName("conversationId")] string ConversationId,
    [property: JsonPropertyName("token")] string Token,
    [property: JsonPropertyName("expires_in")] int ExpiresIn,
    [property: JsonPropertyName("streamUrl"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? StreamUrl);

internal sealed record IdAnswer([property: JsonPropertyName("id")] string Id);

internal sealed record ErrorAnswer([property: JsonPropertyName("error")] ErrorText Error);

internal sealed record ErrorText([property: JsonPropertyName("code")] string Code, [property: JsonPropertyName("message")] string Message);

[JsonSerializable(typeof(ConversationAnswer))]
[JsonSerializable(typeof(IdAnswer))]
[JsonSerializable(typeof(ErrorAnswer))]
internal sealed partial class AnswerJson : JsonSerializerContext;
