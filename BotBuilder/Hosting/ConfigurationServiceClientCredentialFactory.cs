using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>
/// Reads who the bot is from the settings <c>MicrosoftAppType</c> (<c>MultiTenant</c> where empty, <c>SingleTenant</c> or
/// <c>UserAssignedMSI</c>), <c>MicrosoftAppId</c>, <c>MicrosoftAppPassword</c> and <c>MicrosoftAppTenantId</c>.
/// </summary>
public class ConfigurationServiceClientCredentialFactory : ServiceClientCredentialsFactory
{
    private readonly ServiceClientCredentialsFactory _inner;

    /// <exception cref="ArgumentException">a setting that the type needs is missing</exception>
    public ConfigurationServiceClientCredentialFactory(IConfiguration configuration, HttpClient? httpClient = null, ILogger? logger = null)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var (type, appId) = (configuration["MicrosoftAppType"], configuration["MicrosoftAppId"]);
        var (password, tenant) = (configuration["MicrosoftAppPassword"], configuration["MicrosoftAppTenantId"]);
        switch (type?.Trim().ToLowerInvariant())
        {
            case "userassignedmsi":
                Require("UserAssignedMSI", ("MicrosoftAppId", appId), ("MicrosoftAppTenantId", tenant));
                _inner = new ManagedIdentityServiceClientCredentialsFactory(appId!, httpClient, logger);
                break;
            case "singletenant":
                Require("SingleTenant", ("MicrosoftAppId", appId), ("MicrosoftAppTenantId", tenant), ("MicrosoftAppPassword", password));
                _inner = new PasswordServiceClientCredentialFactory(appId, password, tenant, httpClient, logger);
                break;
            default:
                _inner = new PasswordServiceClientCredentialFactory(appId, password, tenantId: null, httpClient, logger);
                break;
        }

        Tenant = string.IsNullOrWhiteSpace(type) || type.Trim().Equals("MultiTenant", StringComparison.OrdinalIgnoreCase) ? null : tenant;
    }

    internal override string? Tenant { get; }

    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) =>
        _inner.IsValidAppIdAsync(appId, cancellationToken);

    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) =>
        _inner.IsAuthenticationDisabledAsync(cancellationToken);

    internal override OutboundCredentials CreateCredentials(string? appId, string audience, string loginUrl, bool validateAuthority) =>
        _inner.CreateCredentials(appId, audience, loginUrl, validateAuthority);

    private static void Require(string type, params (string Name, string? Value)[] settings)
    {
        foreach (var (name, value) in settings)
            if (string.IsNullOrWhiteSpace(value)) throw new ArgumentException($"{name} is required where MicrosoftAppType is {type}.");
    }
}
