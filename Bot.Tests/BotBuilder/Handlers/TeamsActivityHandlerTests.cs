using CompassionCoach.Tests.BotBuilder.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace CompassionCoach.Tests.BotBuilder.Handlers;

public sealed class TeamsActivityHandlerTests
{
    private readonly RecordingAdapter _adapter = new();
    private readonly NotingHandler _bot = new();

    [Theory]
    [InlineData("channelCreated", "channelCreated Quiet in team")]
    [InlineData("channelRenamed", "channelRenamed Quiet in team")]
    [InlineData("channelDeleted", "channelDeleted Quiet in team")]
    [InlineData("channelRestored", "channelRestored Quiet in team")]
    [InlineData("teamRenamed", "teamRenamed team")]
    [InlineData("teamArchived", "teamArchived team")]
    [InlineData("teamUnarchived", "teamUnarchived team")]
    [InlineData("teamDeleted", "teamDeleted team")]
    [InlineData("teamHardDeleted", "teamHardDeleted team")]
    [InlineData("teamRestored", "teamRestored team")]
    [InlineData("somethingNew", "")]
    public async Task What_happens_to_a_team_comes_to_the_method_for_it(string eventType, string noted)
    {
        await RunAsync("conversationUpdate", eventType);

        Assert.Equal(noted, string.Join("; ", _bot.Notes));
    }

    [Theory]
    [InlineData("messageUpdate", "editMessage", "edit")]
    [InlineData("messageUpdate", "undeleteMessage", "undelete")]
    [InlineData("messageDelete", "softDeleteMessage", "soft delete")]
    [InlineData("messageUpdate", "somethingNew", "")]
    [InlineData("messageDelete", "somethingNew", "")]
    public async Task A_message_that_is_edited_or_taken_back_comes_to_the_method_for_it(string type, string eventType, string noted)
    {
        await RunAsync(type, eventType);

        Assert.Equal(noted, string.Join("; ", _bot.Notes));
    }

    [Fact]
    public async Task On_other_channels_channel_data_means_nothing()
    {
        await RunAsync("conversationUpdate", "teamRenamed", a => a.ChannelId = "webchat");

        Assert.Empty(_bot.Notes);
    }

    [Fact]
    public async Task The_bot_itself_joining_is_told_without_asking_teams_about_it()
    {
        await RunAsync("conversationUpdate", "teamMemberAdded", a => a.MembersAdded = [new ChannelAccount("coach")]);

        Assert.Equal(["added coach"], _bot.Notes);
    }

    [Fact]
    public async Task Members_who_leave_are_told()
    {
        await RunAsync("conversationUpdate", "teamMemberRemoved", a => a.MembersRemoved = [new ChannelAccount("sam")]);

        Assert.Equal(["removed sam"], _bot.Notes);
    }

    private async Task RunAsync(string type, string eventType, Action<Activity>? more = null)
    {
        var activity = Activities.From(type, a =>
        {
            a.ChannelId = "msteams";
            a.ChannelData = new TeamsChannelData
            {
                EventType = eventType,
                Team = new TeamInfo("team"),
                Channel = new ChannelInfo("quiet", "Quiet"),
            };
            more?.Invoke(a);
        });
        using var turn = new TurnContext(_adapter, activity);
        await _adapter.RunAsync(turn, _bot.OnTurnAsync);
    }
}
