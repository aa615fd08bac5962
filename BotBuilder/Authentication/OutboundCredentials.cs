using System.Net.Http.Headers;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Says who the bot is, on the way out.</summary>
internal abstract class OutboundCredentials
{
    /// <summary>For a bot without an app id: it calls without saying who it is.</summary>
    public static readonly OutboundCredentials None = new NoCredentials();

    public async ValueTask SignAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (await TokenAsync(cancellationToken) is { } token) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
    }

    protected abstract ValueTask<string?> TokenAsync(CancellationToken cancellationToken);

    private sealed class NoCredentials : OutboundCredentials
    {
        protected override ValueTask<string?> TokenAsync(CancellationToken cancellationToken) => default;
    }
}
