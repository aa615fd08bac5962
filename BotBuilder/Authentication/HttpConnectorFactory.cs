namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes connectors without touching the network: credentials and HTTP wait until something is sent.</summary>
internal sealed class HttpConnectorFactory(
    ServiceClientCredentialsFactory credentials, CloudSettings cloud, string? appId, Func<HttpClient> httpClient) : ConnectorFactory
{
    public override Task<IConnectorClient> CreateAsync(string serviceUrl, string? audience, CancellationToken cancellationToken) =>
        Task.FromResult<IConnectorClient>(new ConnectorClient(
            serviceUrl,
            credentials.CreateCredentials(appId, audience ?? cloud.Audience, cloud.LoginUrl, cloud.ValidateAuthority),
            httpClient));
}
