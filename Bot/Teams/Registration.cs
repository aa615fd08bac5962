using System.Net;

namespace CompassionCoach.Bot.Teams;

/// <summary>
/// Whether the bot is registered. With an app id every caller shows a token; without one nobody can, so only callers on this
/// machine are answered.
/// </summary>
public sealed partial class Registration(string? appId) : IEndpointFilter
{
    public bool HasAppId => !string.IsNullOrWhiteSpace(appId);

    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        HasAppId || IsHere(context.HttpContext.Connection.RemoteIpAddress) ? next(context) : new(Results.StatusCode(StatusCodes.Status403Forbidden));

    public void Say(ILogger log)
    {
        if (!HasAppId)
            NoAppId(log);
    }

    /// <summary>An in-process test server has no address; nothing from a network is without one.</summary>
    private static bool IsHere(IPAddress? caller) => caller is null || IPAddress.IsLoopback(caller);

    [LoggerMessage(100, LogLevel.Warning, "No MicrosoftAppId is set: /api/messages answers callers on this machine only.")]
    private static partial void NoAppId(ILogger log);
}
