namespace Microsoft.Bot.Connector.Authentication;

/// <summary>For an adapter that was given no <see cref="IHttpClientFactory"/>: one client, whose connections follow changes of DNS.</summary>
internal static class SharedHttp
{
    public static readonly HttpClient Client = new(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(5) });
}
