using System.Net;
using System.Text.Json.Nodes;

namespace CompassionCoach.Tests.App;

/// <summary>What people paste and clients garble: answered kindly, never with an error, and nothing of it comes back as markup.</summary>
public sealed class OddInputTests(RunningCoach running) : IClassFixture<RunningCoach>
{
    public static TheoryData<string> Odd => new(
        "", "   ", "🙂🙂🙂", new string('a', 100_000), "<script>alert(1)</script>", "<at>Everyone</at> look", "[free](http://evil.example)", "**bold** _it_ `code`",
        "שלום, אני עייף היום", "\u202Egnirts desrever", "line one\nline two\r\nline three", "{\"at\":\"x\"}", "{name} {goal.intention}", "\0\u0001\u0002", "'; DROP TABLE learner; --", "%s%n%d ../../etc/passwd");

    [Theory]
    [MemberData(nameof(Odd))]
    public async Task It_is_answered_kindly_as_a_name_and_as_words_of_their_own(string odd)
    {
        using var person = new TeamsPerson(running.Coach.Address, $"29:{Guid.NewGuid()}");
        await person.InstallAsync();
        for (var i = 0; i < 6; i++)
        {
            var answer = await person.SayAsync(odd);
            Assert.Equal(HttpStatusCode.OK, answer.Status);
            Assert.NotEmpty(answer.Replies);
            Assert.DoesNotContain("<script", answer.Said);
            Assert.DoesNotContain("<at>", answer.Said);
            Assert.DoesNotContain("](http", answer.Said);
            await person.SayAsync("skip");
        }
    }

    [Fact]
    public async Task A_pasted_picture_gets_a_kind_line()
    {
        using var person = new TeamsPerson(running.Coach.Address, "29:picture");
        await person.InstallAsync();
        var activity = JsonNode.Parse("""
            {"type":"message","id":"p1","serviceUrl":"http://127.0.0.1:9/","channelId":"msteams","deliveryMode":"expectReplies",
             "from":{"id":"29:picture","aadObjectId":"aad-29:picture"},"recipient":{"id":"28:coach"},
             "conversation":{"conversationType":"personal","tenantId":"tenant","id":"a:29:picture"},
             "attachments":[{"contentType":"image/png","contentUrl":"https://files.example/1.png"}]}
            """)!.AsObject();
        var answer = await person.PostAsync(activity);
        Assert.True(Conversations.Phrase.IsIn(Conversations.Content.Library, "lines.wordless", answer.Said), answer.Said);
    }
}
