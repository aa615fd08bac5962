using Microsoft.Bot.Connector.Authentication;

namespace Microsoft.Bot.Connector;

/// <summary>A connector at one service URL.</summary>
internal sealed class ConnectorClient : IConnectorClient
{
    private readonly OutboundCredentials _credentials;
    private readonly Func<HttpClient> _httpClient;
    private Conversations? _conversations;

    public ConnectorClient(Uri baseUri, OutboundCredentials credentials, Func<HttpClient> httpClient) =>
        (BaseUri, _credentials, _httpClient) = (baseUri, credentials, httpClient);

    public Uri BaseUri { get; set; }

    public IConversations Conversations => _conversations ??= new Conversations(() => BaseUri, _credentials, _httpClient);
}
