using CompassionCoach.Bot.Turns;
using CompassionCoach.Dialogs.Learners;

namespace CompassionCoach.Tests.Turns;

public sealed class OneAtATimeTests
{
    private static readonly LearnerKey Ada = new("ada");
    private static readonly LearnerKey Bo = new("bo");
    private readonly OneAtATime turns = new();

    [Fact]
    public async Task A_learners_turns_come_one_after_the_other_in_the_order_they_arrived()
    {
        var first = await turns.EnterAsync(Ada, default);
        var second = turns.EnterAsync(Ada, default).AsTask();
        var third = turns.EnterAsync(Ada, default).AsTask();
        Assert.False(second.IsCompleted);
        first.Dispose();
        var inside = await second;
        Assert.False(third.IsCompleted);
        inside.Dispose();
        (await third).Dispose();
        Assert.Equal(0, turns.Count);
    }

    [Fact]
    public async Task Another_learner_does_not_wait()
    {
        using var ada = await turns.EnterAsync(Ada, default);
        var bo = turns.EnterAsync(Bo, default);
        Assert.True(bo.IsCompletedSuccessfully);
        (await bo).Dispose();
        Assert.Equal(1, turns.Count);
    }

    [Fact]
    public async Task Who_gives_up_waiting_holds_up_nobody()
    {
        using var patience = new CancellationTokenSource();
        var first = await turns.EnterAsync(Ada, default);
        var second = turns.EnterAsync(Ada, patience.Token).AsTask();
        var third = turns.EnterAsync(Ada, default).AsTask();
        await patience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);
        first.Dispose();
        (await third).Dispose();
        Assert.Equal(0, turns.Count);
    }

    [Fact]
    public async Task Nothing_is_left_of_those_who_were_here()
    {
        var count = 0;
        await Task.WhenAll(Enumerable.Range(0, 500).Select(i => Task.Run(async () =>
        {
            using var turn = await turns.EnterAsync(i % 2 == 0 ? Ada : Bo, default);
            if (i % 2 == 0)
                count++;
            await Task.Yield();
        })));
        Assert.Equal(250, count);
        Assert.Equal(0, turns.Count);
    }
}
