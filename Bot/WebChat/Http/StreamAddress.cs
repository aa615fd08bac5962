using System.Globalization;
using CompassionCoach.Bot.WebChat.Tokens;
using Microsoft.Extensions.Options;

namespace CompassionCoach.Bot.WebChat.Http;

/// <summary>Where a client listens: an absolute WebSocket address with a ticket and the number it has seen.</summary>
internal sealed class StreamAddress(ChatTokens tokens, IOptions<WebChatOptions> options)
{
    public string Of(HttpRequest request, string conversation, long watermark)
    {
        var own = options.Value.PublicUrl is { } known ? new Uri(known) : null;
        var secure = own is null ? request.IsHttps || CameOverHttps(request) : own.Scheme == Uri.UriSchemeHttps;
        var host = own is null ? $"{request.Host.Value}{request.PathBase}" : own.Authority + own.AbsolutePath.TrimEnd('/');
        var number = watermark.ToString(CultureInfo.InvariantCulture);
        return $"{(secure ? "wss" : "ws")}://{host}/v3/directline/conversations/{conversation}/stream?watermark={number}&t={tokens.IssueTicket(conversation)}";
    }

    /// <summary>A proxy that ends TLS calls us in the clear; the page's own address still says https, and it may not open a clear socket.</summary>
    private static bool CameOverHttps(HttpRequest request) =>
        ((string?[])[request.Headers.Origin, request.Headers.Referer]).Any(from =>
            Uri.TryCreate(from, UriKind.Absolute, out var page) && page.Scheme == Uri.UriSchemeHttps
            && string.Equals(page.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase));
}
