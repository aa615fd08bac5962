using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Identity.Client;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>MSAL's view of the bot's app. It keeps the tokens it was given, so there is one for as long as the bot runs.</summary>
internal sealed class ClientApps(HttpClient? httpClient)
{
    private readonly ConcurrentDictionary<(string Authority, string Audience), OutboundCredentials> _credentials = new();

    public OutboundCredentials For(
        string appId, string? tenantId, string audience, string loginUrl, bool validateAuthority,
        Func<ConfidentialClientApplicationBuilder, ConfidentialClientApplicationBuilder> prove)
    {
        var tenant = string.IsNullOrEmpty(tenantId) ? AuthenticationConstants.DefaultChannelAuthTenant : tenantId;
        var authority = string.Format(CultureInfo.InvariantCulture, loginUrl, tenant);
        return _credentials.GetOrAdd((authority, audience), _ => new ClientCredentials(
            () => Build(ConfidentialClientApplicationBuilder.Create(appId), authority, validateAuthority, prove), audience));
    }

    private IConfidentialClientApplication Build(
        ConfidentialClientApplicationBuilder builder, string authority, bool validateAuthority,
        Func<ConfidentialClientApplicationBuilder, ConfidentialClientApplicationBuilder> prove)
    {
        builder = prove(builder.WithAuthority(new Uri(authority), validateAuthority));
        return (httpClient is null ? builder : builder.WithHttpClientFactory(new GivenHttpClient(httpClient))).Build();
    }

    private sealed class ClientCredentials(Func<IConfidentialClientApplication> build, string audience) : OutboundCredentials
    {
        private readonly Lazy<IConfidentialClientApplication> _app = new(build);
        private readonly string[] _scopes = [$"{audience}/.default"];

        protected override async ValueTask<string?> TokenAsync(CancellationToken cancellationToken) =>
            (await _app.Value.AcquireTokenForClient(_scopes).ExecuteAsync(cancellationToken)).AccessToken;
    }
}
