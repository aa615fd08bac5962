using CompassionCoach.Tests.BotBuilder.Hosting;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;

namespace CompassionCoach.Tests.BotBuilder.Authentication;

public sealed class OutboundTokenTests
{
    [Fact]
    public async Task The_bot_signs_its_calls_with_a_token_that_it_fetches_once()
    {
        await using var connector = await FakeConnector.StartAsync();
        using var authority = new Authority();
        var adapter = new CloudAdapter(
            Settings(("MicrosoftAppId", Authority.AppId), ("MicrosoftAppPassword", "secret")), authority);
        var reference = new ConversationReference
        {
            ServiceUrl = connector.Url,
            ChannelId = "test",
            Conversation = new ConversationAccount(id: "talk"),
            User = new ChannelAccount("learner"),
            Bot = new ChannelAccount("coach"),
        };

        for (var i = 0; i < 2; i++)
        {
            await adapter.ContinueConversationAsync(
                Authority.AppId, reference, async (turn, token) => await turn.SendActivityAsync("hi", cancellationToken: token), default);
        }

        Assert.Equal(
            [$"Bearer {Authority.OwnToken}", $"Bearer {Authority.OwnToken}"], connector.Calls.Select(c => c.Authorization));
        Assert.Equal(1, authority.TokensAskedFor);
    }

    [Theory]
    [InlineData("SingleTenant", "MicrosoftAppPassword")]
    [InlineData("SingleTenant", "MicrosoftAppTenantId")]
    [InlineData("SingleTenant", "MicrosoftAppId")]
    [InlineData("UserAssignedMSI", "MicrosoftAppTenantId")]
    [InlineData("UserAssignedMSI", "MicrosoftAppId")]
    public void A_missing_setting_is_named(string type, string missing)
    {
        (string, string)[] all =
            [("MicrosoftAppType", type), ("MicrosoftAppId", "a"), ("MicrosoftAppPassword", "b"), ("MicrosoftAppTenantId", "c")];
        var settings = Settings([.. all.Where(s => s.Item1 != missing)]);

        var thrown = Assert.ThrowsAny<ArgumentException>(() => new ConfigurationServiceClientCredentialFactory(settings));

        Assert.Contains(missing, thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_app_id_of_the_settings_is_the_bots()
    {
        var credentials = new ConfigurationServiceClientCredentialFactory(Settings(("MicrosoftAppId", "a"), ("MicrosoftAppPassword", "b")));

        Assert.True(await credentials.IsValidAppIdAsync("a", default));
        Assert.False(await credentials.IsValidAppIdAsync("b", default));
        Assert.False(await credentials.IsAuthenticationDisabledAsync(default));
    }

    [Fact]
    public async Task Without_an_app_id_authentication_is_off() =>
        Assert.True(await new ConfigurationServiceClientCredentialFactory(Settings()).IsAuthenticationDisabledAsync(default));

    private static IConfiguration Settings(params (string Name, string Value)[] settings) => new ConfigurationBuilder()
        .AddInMemoryCollection(settings.Select(s => KeyValuePair.Create<string, string?>(s.Name, s.Value)))
        .Build();
}
