using System.Text.Json;
using CompassionCoach.Bot.Turns;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace CompassionCoach.Tests.Turns;

public sealed class LearnerKeysTests
{
    private readonly LearnerKeys keys = new([.. Enumerable.Range(0, 32).Select(i => (byte)i)]);

    [Fact]
    public void A_key_is_a_keyed_hash_that_names_nobody()
    {
        // printf 'tenant|user' | openssl dgst -sha256 -mac HMAC -macopt hexkey:000102…1f
        Assert.Equal("d0b69a96526133193c4d457ba60450a247a2622d19cf5fcf6af8f816bf39f276", keys.Of("tenant", "user").Value);
        Assert.NotEqual(keys.Of("tenant", "user"), new LearnerKeys(new byte[32]).Of("tenant", "user"));
    }

    [Fact]
    public void A_person_of_an_organisation_is_the_same_however_the_channel_calls_them()
    {
        var before = Teams(conversationTenant: "contoso", channelTenant: null);
        var after = Teams(conversationTenant: null, channelTenant: "contoso");
        after.From!.Id = "29:after-reinstalling";
        Assert.Equal(keys.Of("contoso", "ada"), keys.Of(before));
        Assert.Equal(keys.Of("contoso", "ada"), keys.Of(after));
    }

    [Fact]
    public void The_same_user_of_two_tenants_is_two_learners() =>
        Assert.NotEqual(keys.Of(Teams("contoso", null)), keys.Of(Teams("fabrikam", null)));

    [Fact]
    public void Without_a_tenant_the_channel_stands_for_it()
    {
        var said = TurnStage.Said("hello", user: "dl_ada");
        Assert.Equal(keys.Of("webchat", "dl_ada"), keys.Of(said));
        said.ChannelId = "emulator";
        Assert.Equal(keys.Of("emulator", "dl_ada"), keys.Of(said));
    }

    [Theory]
    [InlineData("webchat")]
    [InlineData("directline")]
    [InlineData("DirectLine")]
    public void A_page_cannot_claim_to_be_somebody_of_an_organisation(string channel)
    {
        var claim = Teams("contoso", "contoso");
        claim.ChannelId = channel;
        Assert.Equal(keys.Of(channel, "29:before"), keys.Of(claim));
    }

    [Fact]
    public void Nobody_named_is_nobody()
    {
        var said = TurnStage.Said("hello");
        said.From = null;
        Assert.Null(keys.Of(said));
        said.From = new ChannelAccount("");
        Assert.Null(keys.Of(said));
        Assert.Null(keys.Of(new Activity()));
    }

    [Fact]
    public void Odd_channel_data_is_passed_over()
    {
        var said = Teams(null, null);
        said.ChannelData = JsonDocument.Parse("\"text\"").RootElement;
        Assert.Equal(keys.Of("msteams", "ada"), keys.Of(said));
    }

    private static Activity Teams(string? conversationTenant, string? channelTenant) => new(ActivityTypes.Message)
    {
        ChannelId = "msteams",
        From = new ChannelAccount("29:before") { AadObjectId = "ada" },
        Conversation = new ConversationAccount(id: "a:1", conversationType: "personal", tenantId: conversationTenant),
        ChannelData = channelTenant is null ? null : new TeamsChannelData { Tenant = new TenantInfo(channelTenant) },
    };
}
