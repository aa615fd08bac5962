using Microsoft.Identity.Client;
using Microsoft.Identity.Client.AppConfig;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Tokens from the identity endpoint of the machine the bot runs on; MSAL keeps them until shortly before they end.</summary>
internal sealed class ManagedIdentityCredentials(string clientId, HttpClient? httpClient)
{
    private readonly Lazy<IManagedIdentityApplication> _app = new(() =>
    {
        var builder = ManagedIdentityApplicationBuilder.Create(ManagedIdentityId.WithUserAssignedClientId(clientId));
        if (httpClient is not null) builder = builder.WithHttpClientFactory(new GivenHttpClient(httpClient));
        return builder.Build();
    });

    public OutboundCredentials For(string audience) => new ForAudience(_app, audience);

    private sealed class ForAudience(Lazy<IManagedIdentityApplication> app, string audience) : OutboundCredentials
    {
        protected override async ValueTask<string?> TokenAsync(CancellationToken cancellationToken) =>
            (await app.Value.AcquireTokenForManagedIdentity(audience).ExecuteAsync(cancellationToken)).AccessToken;
    }
}
