using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A bot that runs in Azure under a user-assigned identity: no secret to keep.</summary>
public class ManagedIdentityServiceClientCredentialsFactory : ServiceClientCredentialsFactory
{
    private readonly string _appId;
    private readonly ManagedIdentityCredentials _credentials;

    /// <param name="appId">the identity's client id</param>
    /// <param name="httpClient">to fetch tokens with</param>
    /// <param name="logger">unused</param>
    public ManagedIdentityServiceClientCredentialsFactory(string appId, HttpClient? httpClient = null, ILogger? logger = null)
    {
        if (string.IsNullOrWhiteSpace(appId)) throw new ArgumentNullException(nameof(appId));
        (_appId, _credentials) = (appId, new ManagedIdentityCredentials(appId, httpClient));
    }

    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) => Answer(appId == _appId);

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => Answer(false);

    internal override OutboundCredentials CreateCredentials(string? appId, string audience, string loginUrl, bool validateAuthority) =>
        appId == _appId ? _credentials.For(audience) : throw NotThisApp();
}
