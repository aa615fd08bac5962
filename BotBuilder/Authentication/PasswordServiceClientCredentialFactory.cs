using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>An app with a client secret; without an app id, no authentication at all.</summary>
public class PasswordServiceClientCredentialFactory : ServiceClientCredentialsFactory
{
    private readonly ClientApps _apps;

    public PasswordServiceClientCredentialFactory() => _apps = new ClientApps(httpClient: null);

    /// <param name="appId">the app registration's client id</param>
    /// <param name="password">its secret</param>
    /// <param name="tenantId">the tenant of a single-tenant app; null or empty for a multi-tenant one</param>
    /// <param name="httpClient">to fetch tokens with</param>
    /// <param name="logger">unused</param>
    public PasswordServiceClientCredentialFactory(string? appId, string? password, string? tenantId, HttpClient? httpClient, ILogger? logger)
    {
        (AppId, Password, TenantId) = (appId, password, tenantId);
        _apps = new ClientApps(httpClient);
    }

    public string? AppId { get; set; }

    public string? Password { get; set; }

    public string? TenantId { get; }

    internal override string? Tenant => TenantId;

    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) =>
        Answer(!string.IsNullOrEmpty(AppId) && appId == AppId);

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => Answer(string.IsNullOrEmpty(AppId));

    internal override OutboundCredentials CreateCredentials(string? appId, string audience, string loginUrl, bool validateAuthority) =>
        string.IsNullOrEmpty(AppId) ? OutboundCredentials.None
        : appId != AppId ? throw NotThisApp()
        : _apps.For(AppId, TenantId, audience, loginUrl, validateAuthority, app => app.WithClientSecret(Password));
}
