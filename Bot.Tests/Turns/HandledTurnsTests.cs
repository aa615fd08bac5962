using CompassionCoach.Bot.Turns;

namespace CompassionCoach.Tests.Turns;

public sealed class HandledTurnsTests
{
    [Fact]
    public void The_oldest_are_let_go_when_there_are_too_many()
    {
        var handled = new HandledTurns();
        for (uint i = 0; i < HandledTurns.Most + 100; i++)
            handled.Add(new ActivityMark(i));
        Assert.Equal(HandledTurns.Most, handled.Count);
        Assert.False(handled.Contains(new ActivityMark(99)));
        Assert.True(handled.Contains(new ActivityMark(100)));
        Assert.True(handled.Contains(new ActivityMark(HandledTurns.Most + 99)));
    }

    [Fact]
    public void One_that_is_known_takes_no_second_place()
    {
        var handled = new HandledTurns();
        for (var i = 0; i < 3 * HandledTurns.Most; i++)
            handled.Add(new ActivityMark(1));
        for (uint i = 2; i <= HandledTurns.Most; i++)
            handled.Add(new ActivityMark(i));
        Assert.True(handled.Contains(new ActivityMark(1)));
        Assert.Equal(HandledTurns.Most, handled.Count);
    }
}
