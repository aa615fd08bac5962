using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>An app that signs in with a certificate.</summary>
public class CertificateServiceClientCredentialsFactory : ServiceClientCredentialsFactory
{
    private readonly X509Certificate2 _certificate;
    private readonly string _appId;
    private readonly bool _sendX5c;
    private readonly ClientApps _apps;

    /// <param name="certificate">with its private key</param>
    /// <param name="appId">the app registration's client id</param>
    /// <param name="tenantId">the tenant of a single-tenant app; null for a multi-tenant one</param>
    /// <param name="httpClient">to fetch tokens with</param>
    /// <param name="logger">unused</param>
    /// <param name="sendX5c">sends the certificate along, so that it can be renewed under the same subject name</param>
    public CertificateServiceClientCredentialsFactory(
        X509Certificate2 certificate, string appId, string? tenantId = null, HttpClient? httpClient = null, ILogger? logger = null,
        bool sendX5c = false)
    {
        ArgumentNullException.ThrowIfNull(certificate);
        if (string.IsNullOrWhiteSpace(appId)) throw new ArgumentNullException(nameof(appId));
        (_certificate, _appId, Tenant, _sendX5c) = (certificate, appId, tenantId, sendX5c);
        _apps = new ClientApps(httpClient);
    }

    internal override string? Tenant { get; }

    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) => Answer(appId == _appId);

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => Answer(false);

    internal override OutboundCredentials CreateCredentials(string? appId, string audience, string loginUrl, bool validateAuthority) =>
        appId != _appId
            ? throw NotThisApp()
            : _apps.For(_appId, Tenant, audience, loginUrl, validateAuthority, app => app.WithCertificate(_certificate, _sendX5c));
}
