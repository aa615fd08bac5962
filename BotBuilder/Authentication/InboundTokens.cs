using System.Globalization;
using System.Security.Claims;
using Microsoft.Bot.Schema;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// Checks the token of a request. Two parties sign them: the Bot Framework for its channels, and Entra ID for the emulator and for
/// a single-tenant bot's own tenant. Anything that does not hold ends in <see cref="UnauthorizedAccessException"/>.
/// </summary>
internal sealed class InboundTokens(
    CloudSettings cloud, ServiceClientCredentialsFactory credentials, AuthenticationConfiguration configuration, Func<HttpClient> httpClient)
{
    // The two tenants that the emulator's tokens come from, each in both token versions (same page of the documentation, steps 4 and 5).
    private static readonly string[] EmulatorTenants = ["d6d49420-f39b-4df7-a1dc-d59a935871db", "f8cdef31-a31e-4b4a-93e4-5f571e91255a"];

    private readonly JsonWebTokenHandler _handler = new() { MapInboundClaims = false };
    private readonly SigningKeys _channelKeys = new(cloud.ChannelMetadataUrl, httpClient);
    private readonly SigningKeys _directoryKeys = new(cloud.DirectoryMetadataUrl, httpClient);
    private readonly HashSet<string> _directoryIssuers = new(
        EmulatorTenants.Append(credentials.Tenant).SelectMany(IssuersOf).Concat(configuration.ValidTokenIssuers ?? []),
        StringComparer.Ordinal);

    public async Task<ClaimsIdentity> CheckAsync(Activity activity, string authHeader, CancellationToken cancellationToken)
    {
        var token = Parse(authHeader);
        return _directoryIssuers.Contains(token.Issuer)
            ? await FromDirectoryAsync(token, cancellationToken)
            : await FromChannelAsync(token, activity, cancellationToken);
    }

    private async Task<ClaimsIdentity> FromChannelAsync(JsonWebToken token, Activity activity, CancellationToken cancellationToken)
    {
        var (caller, key) = await ValidateAsync(token, [cloud.ChannelIssuer], _channelKeys, cancellationToken);
        await IsForThisBotAsync(caller.FindFirst(AuthenticationConstants.AudienceClaim)?.Value, cancellationToken);
        IsForThisAddress(caller, activity);
        key.MustEndorse(activity.ChannelId, configuration.RequiredEndorsements);
        return caller;
    }

    private async Task<ClaimsIdentity> FromDirectoryAsync(JsonWebToken token, CancellationToken cancellationToken)
    {
        var (caller, _) = await ValidateAsync(token, _directoryIssuers, _directoryKeys, cancellationToken);
        await IsForThisBotAsync(caller.FindFirst(AuthenticationConstants.AudienceClaim)?.Value, cancellationToken);
        await IsForThisBotAsync(CallingApp(caller), cancellationToken);
        return caller;
    }

    private async Task<(ClaimsIdentity Caller, SigningKey Key)> ValidateAsync(
        JsonWebToken token, IEnumerable<string> issuers, SigningKeys keys, CancellationToken cancellationToken)
    {
        var key = await keys.FindAsync(token.Kid, cancellationToken) ?? throw Refused("no published key has the id that the token names");
        var result = await _handler.ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidIssuers = issuers,
            ValidateAudience = false, // IsForThisBotAsync does, since a factory may know several ids.
            IssuerSigningKey = key.Key,
            RequireSignedTokens = true,
            RequireExpirationTime = true,
            ValidAlgorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512],
            ClockSkew = TimeSpan.FromMinutes(5),
        });
        return result.IsValid ? (result.ClaimsIdentity, key) : throw Refused("it does not hold", result.Exception);
    }

    private JsonWebToken Parse(string authHeader)
    {
        var parts = authHeader.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (parts is not [var scheme, var text] || !scheme.Equals("Bearer", StringComparison.OrdinalIgnoreCase))
            throw Refused("the header is not of the form 'Bearer …'");
        try
        {
            return _handler.ReadJsonWebToken(text);
        }
        catch (Exception unreadable) when (unreadable is ArgumentException or SecurityTokenException)
        {
            throw Refused("it cannot be read", unreadable);
        }
    }

    private async Task IsForThisBotAsync(string? appId, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(appId) || !await credentials.IsValidAppIdAsync(appId, cancellationToken))
            throw Refused("it is meant for another app");
    }

    // Without this, a channel's token could be used to have replies sent to anyone's server.
    private static void IsForThisAddress(ClaimsIdentity caller, Activity activity)
    {
        var claimed = caller.FindFirst(AuthenticationConstants.ServiceUrlClaim)?.Value;
        if (string.IsNullOrEmpty(claimed) || claimed != activity.ServiceUrl) throw Refused("its service URL is not the activity's");
    }

    private static string? CallingApp(ClaimsIdentity caller) => caller.FindFirst(AuthenticationConstants.VersionClaim)?.Value switch
    {
        null or "" or "1.0" => caller.FindFirst(AuthenticationConstants.AppIdClaim)?.Value,
        "2.0" => caller.FindFirst(AuthenticationConstants.AuthorizedParty)?.Value,
        _ => throw Refused("its version is unknown"),
    };

    private static IEnumerable<string> IssuersOf(string? tenant) => string.IsNullOrEmpty(tenant) ? [] :
    [
        string.Format(CultureInfo.InvariantCulture, AuthenticationConstants.ValidTokenIssuerUrlTemplateV1, tenant),
        string.Format(CultureInfo.InvariantCulture, AuthenticationConstants.ValidTokenIssuerUrlTemplateV2, tenant),
    ];

    private static UnauthorizedAccessException Refused(string why, Exception? inner = null) => new($"The token is refused: {why}.", inner);
}
