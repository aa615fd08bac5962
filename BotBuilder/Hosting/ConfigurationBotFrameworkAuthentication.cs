using System.Security.Claims;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>
/// Authentication as configured. Beside the credentials' settings there are <c>ToChannelFromBotLoginUrl</c>,
/// <c>ToChannelFromBotOAuthScope</c>, <c>ToBotFromChannelTokenIssuer</c>, <c>ToBotFromChannelOpenIdMetadataUrl</c> (or
/// <c>BotOpenIdMetadata</c>), <c>ToBotFromEmulatorOpenIdMetadataUrl</c>, <c>CallerId</c> and <c>ValidateAuthority</c>; each is the
/// public cloud's where it is left out.
/// </summary>
public class ConfigurationBotFrameworkAuthentication : BotFrameworkAuthentication
{
    private readonly BotFrameworkAuthentication _inner;

    public ConfigurationBotFrameworkAuthentication(
        IConfiguration configuration, ServiceClientCredentialsFactory? credentialsFactory = null,
        AuthenticationConfiguration? authConfiguration = null, IHttpClientFactory? httpClientFactory = null, ILogger? logger = null)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        string? Setting(string name) => configuration[name] is { Length: > 0 } value ? value : null;
        _inner = BotFrameworkAuthenticationFactory.Create(
            Setting("ChannelService"),
            !string.Equals(Setting("ValidateAuthority"), "false", StringComparison.OrdinalIgnoreCase),
            Setting("ToChannelFromBotLoginUrl"),
            Setting("ToChannelFromBotOAuthScope"),
            Setting("ToBotFromChannelTokenIssuer"),
            Setting("OAuthUrl"),
            Setting("ToBotFromChannelOpenIdMetadataUrl") ?? Setting(AuthenticationConstants.BotOpenIdMetadataKey),
            Setting("ToBotFromEmulatorOpenIdMetadataUrl"),
            Setting("CallerId"),
            credentialsFactory ?? new ConfigurationServiceClientCredentialFactory(configuration, httpClientFactory?.CreateClient(), logger),
            authConfiguration,
            httpClientFactory,
            logger);
    }

    public override string GetOriginatingAudience() => _inner.GetOriginatingAudience();

    public override Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity, string? authHeader, CancellationToken cancellationToken) =>
        _inner.AuthenticateRequestAsync(activity, authHeader, cancellationToken);

    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) => _inner.CreateConnectorFactory(claimsIdentity);
}
