namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Which app the bot is, and how it proves that when it calls.</summary>
public abstract class ServiceClientCredentialsFactory
{
    private static readonly Task<bool> Yes = Task.FromResult(true);
    private static readonly Task<bool> No = Task.FromResult(false);

    /// <summary>The one tenant that the bot's app lives in; null where it may be called from any.</summary>
    internal virtual string? Tenant => null;

    public abstract Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken);

    /// <summary>Whether there is no app id at all: then anybody is let in, and calls go out without a token.</summary>
    public abstract Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken);

    internal virtual OutboundCredentials CreateCredentials(string? appId, string audience, string loginUrl, bool validateAuthority) =>
        OutboundCredentials.None;

    private protected static InvalidOperationException NotThisApp() => new("The bot has no credentials for that app id.");

    private protected static Task<bool> Answer(bool answer) => answer ? Yes : No;
}
