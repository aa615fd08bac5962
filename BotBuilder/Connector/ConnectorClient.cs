using Microsoft.Bot.Connector.Authentication;

namespace Microsoft.Bot.Connector;

/// <summary>A connector at one service URL. A turn that sends nothing never looks at the URL, so a bad one does it no harm.</summary>
internal sealed class ConnectorClient(string? serviceUrl, OutboundCredentials credentials, Func<HttpClient> httpClient) : IConnectorClient
{
    private Uri? _baseUri;
    private Conversations? _conversations;

    public Uri BaseUri
    {
        get => _baseUri ??= Uri.TryCreate(serviceUrl, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
            ? uri
            : throw new InvalidOperationException("The activity's service URL is not one that can be called.");
        set => _baseUri = value;
    }

    public IConversations Conversations => _conversations ??= new Conversations(() => BaseUri, credentials, httpClient);
}
