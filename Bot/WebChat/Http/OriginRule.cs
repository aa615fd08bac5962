using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace CompassionCoach.Bot.WebChat.Http;

/// <summary>Whose pages may talk with the bot: its own, and those of the origins in the settings.</summary>
internal sealed class OriginRule(IOptions<WebChatOptions> options)
{
    private const string Allowed = "authorization, content-type, x-ms-bot-agent, x-requested-with";

    /// <summary>False for a page of another origin. Callers that are no browser send none, and are held by their token alone.</summary>
    public bool Admits(HttpContext http)
    {
        var origin = http.Request.Headers.Origin.ToString();
        if (origin.Length == 0 || IsOurs(http.Request, origin)) return true;
        if (!options.Value.AllowedOrigins.Any(allowed => allowed == "*" || string.Equals(allowed.TrimEnd('/'), origin, StringComparison.OrdinalIgnoreCase))) return false;
        var headers = http.Response.Headers;
        headers.AccessControlAllowOrigin = origin;
        headers.AccessControlAllowHeaders = Allowed;
        headers.AccessControlAllowMethods = "GET, POST, OPTIONS";
        headers.AccessControlMaxAge = "600";
        headers.Append(HeaderNames.Vary, HeaderNames.Origin);
        return true;
    }

    /// <summary>The browser says so itself (a page's script can't), or the origin is the host that was called. Behind a proxy the latter may be another.</summary>
    private bool IsOurs(HttpRequest request, string origin) =>
        request.Headers["Sec-Fetch-Site"] == "same-origin"
        || (Uri.TryCreate(origin, UriKind.Absolute, out var from)
            && (Same(from.Authority, request.Host.Value) || (options.Value.PublicUrl is { } known && Same(from.Authority, new Uri(known).Authority))));

    private static bool Same(string one, string? other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
