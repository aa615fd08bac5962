using System.Text.Json.Nodes;
using CompassionCoach.Tests.Conversations;

namespace CompassionCoach.Tests.App;

/// <summary>The real program as Teams meets it.</summary>
public sealed class RealAppTests(RunningCoach running) : IClassFixture<RunningCoach>
{
    private CoachProcess Coach => running.Coach;

    [Fact]
    public async Task The_same_activity_twice_is_answered_once()
    {
        using var ana = new TeamsPerson(Coach.Address, "29:ana-1");
        await ana.InstallAsync();
        var first = await ana.SayAsync("Ana", id: "1700000000001");
        var second = await ana.SayAsync("Ana", id: "1700000000001");
        Assert.NotEmpty(first.Replies);
        Assert.Empty(second.Replies);
        Assert.Equal(System.Net.HttpStatusCode.OK, second.Status);
    }

    [Fact]
    public async Task Two_arrival_events_at_the_same_moment_greet_once()
    {
        for (var i = 0; i < 10; i++)
        {
            using var person = new TeamsPerson(Coach.Address, $"29:person-{i}");
            var answers = await Task.WhenAll(person.InstallAsync(), person.JoinAsync());
            Assert.Single(answers, answer => Phrase.IsIn(Content.Library, "welcome/hello/greeting.say", answer.Said));
        }
    }

    [Fact]
    public async Task Two_messages_at_once_are_answered_one_after_the_other()
    {
        using var ana = new TeamsPerson(Coach.Address, "29:ana-2");
        await ana.InstallAsync();
        await Task.WhenAll(ana.SayAsync("Ana"), ana.SayAsync("teaching"));
        // Whichever came first took the name; none of the two was lost or took both questions.
        var where = await ana.SayAsync("help");
        Assert.True(
            Phrase.IsIn(Content.Library, "welcome/hello/role.ask", where.Said) || Phrase.IsIn(Content.Library, "welcome/hello/begin.ask", where.Said),
            where.Said);
    }

    [Fact]
    public async Task A_button_of_an_earlier_question_changes_nothing()
    {
        using var ana = new TeamsPerson(Coach.Address, "29:ana-3");
        await ana.InstallAsync();
        var asked = await ana.SayAsync("Ana");
        var at = asked.At;
        Assert.StartsWith("welcome/hello/role#", at);
        await ana.SubmitAsync(new JsonObject { ["at"] = at, ["pick"] = "teaching" });
        var old = await ana.SubmitAsync(new JsonObject { ["at"] = at, ["pick"] = "care" });
        Assert.True(Phrase.IsIn(Content.Library, "lines.old-button", old.Said), old.Said);
    }

    [Fact]
    public async Task A_team_gets_one_line_and_nothing_of_anybody()
    {
        using var ana = new TeamsPerson(Coach.Address, "29:ana-4");
        var mention = JsonNode.Parse("""
            {"type":"message","id":"m1","serviceUrl":"http://127.0.0.1:9/","channelId":"msteams","deliveryMode":"expectReplies",
             "from":{"id":"29:ana","name":"Ana Example","aadObjectId":"aad-29:ana"},"recipient":{"id":"28:coach","name":"Coach"},
             "conversation":{"isGroup":true,"conversationType":"channel","tenantId":"tenant","id":"19:team@thread.tacv2;messageid=1"},
             "text":"<at>Coach</at> hi","entities":[{"type":"mention","mentioned":{"id":"28:coach","name":"Coach"},"text":"<at>Coach</at>"}],
             "channelData":{"teamsTeamId":"19:team","team":{"id":"19:team"},"channel":{"id":"19:team"},"tenant":{"id":"tenant"}}}
            """)!.AsObject();
        var answer = await ana.PostAsync(mention);
        Assert.True(Phrase.IsIn(Content.Library, "team.one-to-one", answer.Said), answer.Said);
        Assert.Single(answer.Replies);
        Assert.DoesNotContain("Ana", answer.Said);
    }

    [Fact]
    public async Task What_a_learner_writes_reaches_no_log()
    {
        const string marker = "zebra-umbrella-4711";
        using var ana = new TeamsPerson(Coach.Address, "29:ana-5");
        await ana.InstallAsync();
        foreach (var text in new[] { marker, $"call me {marker}", $"{marker} {marker}", "skip", marker })
            await ana.SayAsync(text);
        await ana.SubmitAsync(new JsonObject { ["at"] = marker, ["own"] = marker });
        Assert.NotEmpty(Coach.Log);
        Assert.DoesNotContain(Coach.Log, line => line.Contains(marker, StringComparison.OrdinalIgnoreCase));
    }
}
