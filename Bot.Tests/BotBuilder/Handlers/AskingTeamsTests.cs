using CompassionCoach.Tests.BotBuilder.Hosting;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema.Teams;

namespace CompassionCoach.Tests.BotBuilder.Handlers;

public sealed class AskingTeamsTests : IAsyncLifetime
{
    private readonly CloudAdapter _adapter = new();
    private FakeConnector _connector = null!;

    public async Task InitializeAsync() => _connector = await FakeConnector.StartAsync();

    public async Task DisposeAsync() => await _connector.DisposeAsync();

    [Fact]
    public async Task Someone_who_came_is_asked_about_where_only_an_id_is_told()
    {
        var bot = new NotingHandler();

        await _adapter.PostAsync(Incoming("\"membersAdded\":[{\"id\":\"29:sam\"}]"), bot.OnTurnAsync);

        Assert.Equal(("GET", "/v3/conversations/talk/members/29%3Asam"), Single());
        Assert.Equal(["added sent-1"], bot.Notes);
    }

    [Fact]
    public async Task Members_are_asked_for_a_page_at_a_time()
    {
        await _adapter.PostAsync(Incoming(), async (turn, token) => await TeamsInfo.GetPagedMembersAsync(turn, 100, "next/1", token));

        Assert.Equal(("GET", "/v3/conversations/talk/pagedmembers?pageSize=100&continuationToken=next%2F1"), Single());
    }

    [Fact]
    public async Task A_team_is_asked_about_by_its_id()
    {
        TeamDetails? team = null;

        await _adapter.PostAsync(
            Incoming("\"channelData\":{\"team\":{\"id\":\"19:team\"}}"),
            async (turn, token) => team = await TeamsInfo.GetTeamDetailsAsync(turn, cancellationToken: token));

        Assert.Equal(("GET", "/v3/teams/19%3Ateam"), Single());
        Assert.Equal("sent-1", team?.Id);
    }

    private (string, string) Single() => _connector.Calls.Select(c => (c.Method, c.Target)).Single();

    private string Incoming(string more = "\"name\":\"x\"") => $$"""
        {"type":"conversationUpdate","id":"in-1","channelId":"msteams","serviceUrl":"{{_connector.Url}}",
         "from":{"id":"29:sam"},"recipient":{"id":"coach"},"conversation":{"id":"talk"},{{more}}}
        """;
}
