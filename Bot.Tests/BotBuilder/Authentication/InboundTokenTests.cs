using CompassionCoach.Tests.BotBuilder.Hosting;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;

namespace CompassionCoach.Tests.BotBuilder.Authentication;

public sealed class InboundTokenTests
{
    private static readonly (string, string) ServiceUrl = ("serviceurl", Authority.ServiceUrl);

    private readonly Authority _authority = new();
    private readonly CloudAdapter _adapter;
    private bool _ran;

    public InboundTokenTests() => _adapter = new CloudAdapter(BotFrameworkAuthenticationFactory.Create(
        channelService: string.Empty,
        validateAuthority: true,
        toChannelFromBotLoginUrl: "https://login.microsoftonline.com/botframework.com",
        toChannelFromBotOAuthScope: "https://api.botframework.com",
        toBotFromChannelTokenIssuer: Authority.Issuer,
        oAuthUrl: "https://api.botframework.com",
        toBotFromChannelOpenIdMetadataUrl: _authority.MetadataUrl,
        toBotFromEmulatorOpenIdMetadataUrl: _authority.MetadataUrl,
        callerId: "urn:botframework:azure",
        new PasswordServiceClientCredentialFactory(Authority.AppId, "secret", string.Empty, new HttpClient(_authority), null),
        new AuthenticationConfiguration { ValidTokenIssuers = [Authority.TenantIssuer] },
        _authority,
        logger: null));

    [Fact]
    public Task A_token_of_the_channel_is_let_in() => LetIn(_authority.Sign(claims: ServiceUrl));

    [Fact]
    public Task Without_a_token_nobody_is_let_in() => Refused(null);

    [Theory]
    [InlineData("")]
    [InlineData("Bearer")]
    [InlineData("Bearer not-a-token")]
    [InlineData("Basic dXNlcjpwYXNz")]
    [InlineData("Bearer a.b.c")]
    public Task A_header_that_carries_no_token_is_refused(string header) => RefusedHeader(header);

    [Fact]
    public Task A_forged_signature_is_refused() => Refused(_authority.Sign(key: Authority.Forger, claims: ServiceUrl));

    [Fact]
    public Task A_token_that_nobody_signed_is_refused() => Refused(Authority.Unsigned());

    [Fact]
    public Task A_changed_token_is_refused()
    {
        var parts = _authority.Sign(claims: ServiceUrl).Split('.');
        var other = _authority.Sign(claims: [ServiceUrl, ("more", "yes")]).Split('.');
        return Refused($"{parts[0]}.{other[1]}.{parts[2]}");
    }

    [Fact]
    public Task An_expired_token_is_refused() =>
        Refused(_authority.Sign(expires: new DateTime(2021, 1, 1, 0, 0, 0, DateTimeKind.Utc), claims: ServiceUrl));

    [Fact]
    public Task A_token_that_ended_a_moment_ago_is_still_good() => LetIn(_authority.Sign(expires: Ago(minutes: 2), claims: ServiceUrl));

    [Fact]
    public Task A_token_that_ended_more_than_five_minutes_ago_is_refused() =>
        Refused(_authority.Sign(expires: Ago(minutes: 8), claims: ServiceUrl));

    [Fact]
    public Task A_token_for_another_bot_is_refused() => Refused(_authority.Sign(audience: "someone-else", claims: ServiceUrl));

    [Fact]
    public Task A_token_of_an_unknown_issuer_is_refused() => Refused(_authority.Sign(issuer: "https://evil.example", claims: ServiceUrl));

    [Fact]
    public Task A_token_for_another_service_url_is_refused() => Refused(_authority.Sign(claims: ("serviceurl", "https://evil.example/")));

    [Fact]
    public Task A_token_without_a_service_url_is_refused() => Refused(_authority.Sign());

    [Fact]
    public Task A_key_that_does_not_speak_for_the_channel_is_refused()
    {
        _authority.Endorsements = ["webchat"];
        return Refused(_authority.Sign(claims: ServiceUrl));
    }

    [Theory]
    [InlineData("1.0", "appid")]
    [InlineData("2.0", "azp")]
    public Task A_token_of_the_emulator_is_let_in(string version, string appClaim) =>
        LetIn(_authority.Sign(Authority.EmulatorIssuer, claims: [("ver", version), (appClaim, Authority.AppId)]));

    [Fact]
    public Task A_token_of_the_bots_own_tenant_is_let_in() =>
        LetIn(_authority.Sign(Authority.TenantIssuer, claims: [("ver", "2.0"), ("azp", Authority.AppId)]));

    [Fact]
    public Task A_token_of_another_app_in_the_emulators_tenant_is_refused() =>
        Refused(_authority.Sign(Authority.EmulatorIssuer, claims: [("ver", "1.0"), ("appid", "someone-else")]));

    [Fact]
    public Task A_token_of_the_emulator_in_an_unknown_version_is_refused() =>
        Refused(_authority.Sign(Authority.EmulatorIssuer, claims: [("ver", "3.0"), ("appid", Authority.AppId)]));

    [Fact]
    public async Task While_the_keys_cannot_be_reached_those_already_known_are_good()
    {
        await LetIn(_authority.Sign(claims: ServiceUrl));

        _authority.IsDown = true;

        await LetIn(_authority.Sign(claims: ServiceUrl));
    }

    [Fact]
    public async Task Without_an_app_id_anybody_is_let_in()
    {
        var (status, _) = await new CloudAdapter().PostAsync(Message, (_, _) => Task.CompletedTask);

        Assert.Equal(200, status);
    }

    private const string Message = $$"""
        {"type":"message","id":"in-1","text":"hi","channelId":"msteams","serviceUrl":"{{Authority.ServiceUrl}}",
         "from":{"id":"learner"},"recipient":{"id":"coach"},"conversation":{"id":"talk"} }
        """;

    private async Task LetIn(string token)
    {
        Assert.Equal((200, true), await PostAsync($"Bearer {token}"));
    }

    private Task Refused(string? token) => RefusedHeader(token is null ? null : $"Bearer {token}");

    private async Task RefusedHeader(string? header)
    {
        Assert.Equal((401, false), await PostAsync(header));
    }

    private async Task<(int Status, bool Ran)> PostAsync(string? header)
    {
        _ran = false;
        var (status, _) = await _adapter.PostAsync(
            Message,
            (_, _) =>
            {
                _ran = true;
                return Task.CompletedTask;
            },
            header);
        return (status, _ran);
    }

#pragma warning disable RS0030 // The token library reads the machine's clock, and takes no other.
    private static DateTime Ago(int minutes) => TimeProvider.System.GetUtcNow().UtcDateTime.AddMinutes(-minutes);
#pragma warning restore RS0030
}
