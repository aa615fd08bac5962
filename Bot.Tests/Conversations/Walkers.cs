namespace CompassionCoach.Tests.Conversations;

/// <summary>Ways of going through the course that people have, each a rule for what to do at whatever stands.</summary>
public static class Walkers
{
    private const int MostTurnsAUnit = 400;

    /// <summary>Always taps the first thing there is to tap.</summary>
    public static Task TapAsync(Person person, string unit) => WalkAsync(person, unit, async _ => await TapFirstAsync(person));

    /// <summary>Writes a sentence at every question, and taps where the same question still stands after it.</summary>
    public static Task WriteAsync(Person person, string unit)
    {
        var last = "";
        return WalkAsync(person, unit, async turn =>
        {
            var here = person.Standing;
            if (here == last)
                await TapFirstAsync(person);
            else
                await person.SayAsync($"Something of my own, the {turn}th time, on a *rainy* [day](x)");
            last = here == last ? "" : here;
        });
    }

    /// <summary>Skips whatever can be skipped.</summary>
    public static Task SkipAsync(Person person, string unit) =>
        WalkAsync(person, unit, async _ => await (person.Standing == "menu" ? TapFirstAsync(person) : person.SayAsync("skip")));

    /// <summary>At every step asks something else, stops, comes back another day, goes back once, and then taps on.</summary>
    public static Task WanderAsync(Person person, string unit)
    {
        var asked = new HashSet<string>();
        return WalkAsync(person, unit, async _ =>
        {
            var here = person.Standing;
            if (here.Contains('/') && asked.Add(here))
                await WanderHereAsync(person, here);
            await TapFirstAsync(person);
        });
    }

    private static async Task WanderHereAsync(Person person, string here)
    {
        foreach (var aside in new[] { "who can see this?", "why do you ask?", "I don't understand", "how long is this?", "help", "thanks" })
        {
            await person.SayAsync(aside);
            Assert.Equal(here, person.Standing);
            Assert.NotEmpty(person.Heard);
        }

        await person.SayAsync("stop for now");
        await person.WaitAsync(TimeSpan.FromHours(30));
        person.OpenNewWindow();
        await person.ArriveAsync();
        Assert.Equal(here, person.Standing);
    }

    /// <summary>One tap, wherever a tap is offered: a suggested action, a cell or tick of a card, a button.</summary>
    private static async Task TapFirstAsync(Person person)
    {
        var ways = new[] { "Skip", "Stop for now" };
        if (person.FirstTick is { } tick)
            await person.SendAsync(tick);
        else if (HasCounted(person))
            await person.SayAsync(person.Taps.Last(tap => !ways.Contains(tap)));
        else if (person.Taps.FirstOrDefault(tap => !ways.Contains(tap)) is { } first)
            await person.SayAsync(first);
        else if (person.FirstButton is { } button)
            await person.SendAsync(button);
        else
            await person.SayAsync("skip");
    }

    /// <summary>A count ends only when the learner says so: after one tap, the first tap is no way on any more.</summary>
    private static bool HasCounted(Person person) =>
        Content.Library.Step(person.Standing)?.Kind == "count" && Phrase.IsIn(Content.Library, $"{person.Standing}.again", person.Said);

    private static async Task WalkAsync(Person person, string unit, Func<int, Task> step)
    {
        var bubbles = new List<string>();
        for (var turn = 1; person.Learner.Units.GetValueOrDefault(unit)?.Finished is null; turn++)
        {
            Assert.True(turn < MostTurnsAUnit, $"{unit} does not end; stands at {person.Standing}:\n{person.Said}");
            await step(turn);
            Assert.True(person.Heard.Count is > 0 and <= MostBubbles, $"{person.Heard.Count} bubbles at {person.Standing}:\n{person.Said}");
            Assert.DoesNotContain("{", person.Text);
            bubbles.Add(person.Said);
        }
    }

    /// <summary>Bubbles before the learner does something; one more where the coach answers an aside or comes back to the menu first.</summary>
    private const int MostBubbles = 4;
}
