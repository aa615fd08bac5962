using Microsoft.Bot.Schema;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// The keys that one authority publishes, kept for a day, and asked for again when a token names one that is not among them.
/// While the authority cannot be reached, the keys already known stay good.
/// </summary>
internal sealed class SigningKeys(string metadataUrl, Func<HttpClient> httpClient)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(1);

    // Anyone can send a token with an unknown key id: that must not become a request each.
    private static readonly TimeSpan ShortestPause = TimeSpan.FromMinutes(5);

    private readonly SemaphoreSlim _gate = new(1, 1);
    private Known _known = new(new Dictionary<string, SigningKey>(), Received: DateTimeOffset.MinValue, Asked: DateTimeOffset.MinValue);

    /// <summary>The key of that id; null where the authority has none.</summary>
    /// <exception cref="UnauthorizedAccessException">no key was ever received, and none can be had now</exception>
    public async ValueTask<SigningKey?> FindAsync(string? id, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(id)) return null;
        var known = _known;
        var key = known.Keys.GetValueOrDefault(id);
        if (!MayAsk(known)) return key;
        if (key is null) return await AskAsync(id, cancellationToken);
        if (Clock.Now - known.Received > Lifetime) _ = AskAsync(id, CancellationToken.None); // This token need not wait for it.
        return key;
    }

    private static bool MayAsk(Known known) => Clock.Now - known.Asked > ShortestPause;

    private async Task<SigningKey?> AskAsync(string id, CancellationToken cancellationToken)
    {
        await _gate.WaitAsync(cancellationToken);
        try
        {
            if (MayAsk(_known)) _known = await PublishedAsync(cancellationToken);
            return _known.Keys.GetValueOrDefault(id);
        }
        finally
        {
            _gate.Release();
        }
    }

    private async Task<Known> PublishedAsync(CancellationToken cancellationToken)
    {
        try
        {
            var https = new HttpDocumentRetriever(httpClient()) { RequireHttps = !new Uri(metadataUrl).IsLoopback };
            var published = await OpenIdConnectConfigurationRetriever.GetAsync(metadataUrl, https, cancellationToken);
            var keys = published.JsonWebKeySet.Keys.Where(k => !string.IsNullOrEmpty(k.Kid)).DistinctBy(k => k.Kid);
            return new Known(keys.ToDictionary(k => k.Kid, k => new SigningKey(k)), Clock.Now, Clock.Now);
        }
        catch (Exception outage) when (!cancellationToken.IsCancellationRequested)
        {
            if (_known.Keys.Count > 0) return _known with { Asked = Clock.Now };
            throw new UnauthorizedAccessException("The keys to check the token with cannot be had.", outage);
        }
    }

    private sealed record Known(IReadOnlyDictionary<string, SigningKey> Keys, DateTimeOffset Received, DateTimeOffset Asked);
}
