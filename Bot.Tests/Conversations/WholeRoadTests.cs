using Xunit.Abstractions;

namespace CompassionCoach.Tests.Conversations;

/// <summary>Everybody gets to the end of the road, each in their own way.</summary>
public sealed class WholeRoadTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("tapper", "webchat")]
    [InlineData("tapper", "msteams")]
    [InlineData("writer", "webchat")]
    [InlineData("writer", "msteams")]
    [InlineData("skipper", "webchat")]
    [InlineData("skipper", "msteams")]
    [InlineData("wanderer", "webchat")]
    [InlineData("wanderer", "msteams")]
    public async Task Somebody_walks_all_units_to_the_end(string walker, string channel)
    {
        var person = new Person(Content.Library, channel);
        await person.ArriveAsync();
        foreach (var unit in Content.Library.Units)
        {
            await Walker(walker)(person, unit);
            output.WriteLine($"{unit}: {person.DocumentBytes} bytes kept of {person.Turns} turns so far");
        }

        Assert.All(Content.Library.Units, unit => Assert.NotNull(person.Learner.Units[unit].Finished));
        Assert.All(Content.Library.Units.SelectMany(unit => Content.Library.Flows[unit].Sections), section => Assert.Contains(section.Id, person.Learner.Units[section.Flow].Done));
    }

    private static Func<Person, string, Task> Walker(string name) => name switch
    {
        "tapper" => Walkers.TapAsync,
        "writer" => Walkers.WriteAsync,
        "skipper" => Walkers.SkipAsync,
        _ => Walkers.WanderAsync,
    };
}
