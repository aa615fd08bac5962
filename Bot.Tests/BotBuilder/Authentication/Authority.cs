using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace CompassionCoach.Tests.BotBuilder.Authentication;

/// <summary>
/// Stands for the Bot Framework and for Entra ID: publishes OpenID metadata and keys, signs tokens, and hands out the bot's own.
/// Calls to any other host go where they were meant to. Each one has a host name of its own, since keys are cached by address.
/// </summary>
internal sealed class Authority : HttpMessageHandler, IHttpClientFactory
{
    public const string Issuer = "https://api.botframework.com";
    public const string EmulatorIssuer = "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/";
    public const string TenantIssuer = "https://login.microsoftonline.com/11111111-2222-3333-4444-555555555555/v2.0";
    public const string AppId = "00000000-1111-2222-3333-444444444444";
    public const string ServiceUrl = "https://channel.example/";
    public const string OwnToken = "the-bots-own-token";

    /// <summary>A key that calls itself the published one.</summary>
    public static readonly RsaSecurityKey Forger = new(RSA.Create(2048)) { KeyId = "key-1" };

    private const string LoginHost = "login.microsoftonline.com";

    // Making a key takes longer than every test that uses it.
    private static readonly RsaSecurityKey Key = new(RSA.Create(2048)) { KeyId = "key-1" };

    private readonly string _host = $"{Guid.NewGuid():n}.keys.example";
    private readonly HttpMessageInvoker _elsewhere = new(new SocketsHttpHandler());

    public string MetadataUrl => $"https://{_host}/.well-known/openidconfiguration";

    /// <summary>Whether nobody can reach it.</summary>
    public bool IsDown { get; set; }

    public string[] Endorsements { get; set; } = ["msteams", "webchat"];

    public int TokensAskedFor { get; private set; }

    public HttpClient CreateClient(string name) => new(this, disposeHandler: false);

    public string Sign(
        string issuer = Issuer, string audience = AppId, DateTime? expires = null, RsaSecurityKey? key = null,
        params (string Name, string Value)[] claims) => new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(
            new SecurityTokenDescriptor
            {
                Issuer = issuer,
                Audience = audience,
                NotBefore = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc),
                Expires = expires ?? new DateTime(2099, 1, 1, 0, 0, 0, DateTimeKind.Utc),
                Claims = claims.ToDictionary(c => c.Name, c => (object)c.Value),
                SigningCredentials = new SigningCredentials(key ?? Key, SecurityAlgorithms.RsaSha256),
            });

    /// <summary>A token whose header says that nobody signed it.</summary>
    public static string Unsigned()
    {
        var payload = JsonSerializer.Serialize(new { iss = Issuer, aud = AppId, serviceurl = ServiceUrl, nbf = 1577836800, exp = 4070908800 });
        return $"{Encoded("""{"alg":"none","typ":"JWT","kid":"key-1"}""")}.{Encoded(payload)}.";
        static string Encoded(string json) => Base64UrlEncoder.Encode(Encoding.UTF8.GetBytes(json));
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var uri = request.RequestUri!;
        if (uri.Host == LoginHost) return Json(OwnTokens(uri.AbsolutePath));
        if (uri.Host != _host) return await _elsewhere.SendAsync(request, cancellationToken);
        if (IsDown) throw new HttpRequestException("Nobody answers.");
        return Json(uri.AbsolutePath == "/keys" ? Keys() : new
        {
            issuer = Issuer,
            jwks_uri = $"https://{_host}/keys",
            id_token_signing_alg_values_supported = new[] { "RS256" },
        });
    }

    private static HttpResponseMessage Json(object body) => new(HttpStatusCode.OK)
    {
        Content = new StringContent(JsonSerializer.Serialize(body), Encoding.UTF8, "application/json"),
    };

    private object Keys()
    {
        var key = JsonWebKeyConverter.ConvertFromRSASecurityKey(Key);
        return new { keys = new[] { new { kty = "RSA", use = "sig", kid = key.Kid, n = key.N, e = key.E, endorsements = Endorsements } } };
    }

    // What MSAL asks: which hosts belong together, and then for the token.
    private object OwnTokens(string path)
    {
        if (!path.EndsWith("/token", StringComparison.Ordinal))
        {
            return new
            {
                tenant_discovery_endpoint = $"https://{LoginHost}/botframework.com/v2.0/.well-known/openid-configuration",
                metadata = new[] { new { preferred_network = LoginHost, preferred_cache = LoginHost, aliases = new[] { LoginHost } } },
            };
        }

        TokensAskedFor++;
        return new { token_type = "Bearer", expires_in = 3600, access_token = OwnToken };
    }
}
