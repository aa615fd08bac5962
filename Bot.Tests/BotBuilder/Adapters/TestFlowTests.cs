using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;

namespace CompassionCoach.Tests.BotBuilder.Adapters;

public sealed class TestFlowTests
{
    [Fact]
    public Task A_conversation_that_goes_as_written_passes() => Echo()
        .Send("one").AssertReply("you said one")
        .Test("two", "you said two")
        .Send("three").AssertReplyContains("three")
        .Send("four").AssertReplyOneOf(["you said 4", "you said four"])
        .Send("five").AssertReply(reply => Assert.Equal("message", reply.Type))
        .Send("six").AssertReply(MessageFactory.Text("you said six"))
        .AssertNoReply(timeout: 1)
        .StartTestAsync();

    [Fact]
    public async Task Nothing_happens_before_the_test_is_started()
    {
        var heard = 0;
        var flow = new TestFlow(new TestAdapter(), (_, _) =>
        {
            heard++;
            return Task.CompletedTask;
        }).Send("one").Send("two");

        Assert.Equal(0, heard);
        await flow.StartTestAsync();
        Assert.Equal(2, heard);
    }

    [Fact]
    public Task Another_reply_than_expected_fails() =>
        Assert.ThrowsAnyAsync<Exception>(() => Echo().Send("one").AssertReply("you said two").StartTestAsync());

    [Fact]
    public Task A_reply_that_is_none_of_the_candidates_fails() =>
        Assert.ThrowsAnyAsync<Exception>(() => Echo().Send("one").AssertReplyOneOf(["two", "three"]).StartTestAsync());

    [Fact]
    public Task A_reply_that_never_comes_fails() =>
        Assert.ThrowsAnyAsync<Exception>(() => Echo().AssertReply("hello?", timeout: 1).StartTestAsync());

    [Fact]
    public Task A_reply_where_none_was_expected_fails() =>
        Assert.ThrowsAnyAsync<Exception>(() => Echo().Send("one").AssertNoReply(timeout: 1).StartTestAsync());

    [Fact]
    public async Task Someone_can_come_in()
    {
        string? came = null;
        await new TestFlow(new TestAdapter(), (turn, _) =>
        {
            came = turn.Activity.MembersAdded?.Single().Id;
            return Task.CompletedTask;
        }).SendConversationUpdate().StartTestAsync();

        Assert.Equal("user1", came);
    }

    private static TestFlow Echo() => new(
        new TestAdapter(), async (turn, token) => await turn.SendActivityAsync($"you said {turn.Activity.Text}", cancellationToken: token));
}
