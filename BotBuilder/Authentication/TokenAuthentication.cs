using System.Security.Claims;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Authentication as the protocol has it: signed tokens on the way in, Entra ID tokens on the way out.</summary>
internal sealed class TokenAuthentication : BotFrameworkAuthentication
{
    private readonly CloudSettings _cloud;
    private readonly ServiceClientCredentialsFactory _credentials;
    private readonly AuthenticationConfiguration _configuration;
    private readonly Func<HttpClient> _httpClient;
    private readonly InboundTokens _tokens;

    public TokenAuthentication(
        CloudSettings cloud, ServiceClientCredentialsFactory credentials, AuthenticationConfiguration configuration,
        IHttpClientFactory? httpClientFactory)
    {
        (_cloud, _credentials, _configuration) = (cloud, credentials, configuration);
        _httpClient = httpClientFactory is null ? () => SharedHttp.Client : () => httpClientFactory.CreateClient();
        _tokens = new InboundTokens(cloud, credentials, configuration, _httpClient);
    }

    public override string GetOriginatingAudience() => _cloud.Audience;

    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) => new HttpConnectorFactory(
        _credentials, _cloud, AppIdOf(claimsIdentity), _httpClient);

    public override async Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity, string? authHeader, CancellationToken cancellationToken)
    {
        var disabled = await _credentials.IsAuthenticationDisabledAsync(cancellationToken);
        var caller = await CallerAsync(activity, authHeader, disabled, cancellationToken);
        return new AuthenticateRequestResult
        {
            ClaimsIdentity = caller,
            Audience = _cloud.Audience,
            CallerId = disabled ? null : _cloud.CallerId,
            ConnectorFactory = CreateConnectorFactory(caller),
        };
    }

    private async ValueTask<ClaimsIdentity> CallerAsync(
        Activity activity, string? authHeader, bool disabled, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(authHeader))
        {
            return disabled
                ? new ClaimsIdentity(AuthenticationConstants.AnonymousAuthType)
                : throw new UnauthorizedAccessException("The request carries no token.");
        }

        var caller = await _tokens.CheckAsync(activity, authHeader, cancellationToken);
        if (_configuration.ClaimsValidator is { } rule) await rule.ValidateClaimsAsync([.. caller.Claims]);
        return caller;
    }

    // On the way in the bot is the audience; an identity made to speak first has it as both.
    private static string? AppIdOf(ClaimsIdentity identity) => identity.FindFirst(AuthenticationConstants.AudienceClaim)?.Value;
}
