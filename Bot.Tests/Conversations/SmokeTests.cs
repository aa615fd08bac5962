namespace CompassionCoach.Tests.Conversations;

public sealed class SmokeTests(Xunit.Abstractions.ITestOutputHelper output)
{
    [Fact]
    public async Task A_tapper_reaches_the_end_of_the_small_unit()
    {
        var person = new Person(Content.Small);
        await person.ArriveAsync();
        for (var i = 0; i < 60 && person.Learner.Units.GetValueOrDefault("small")?.Finished is null; i++)
        {
            output.WriteLine(person.Said + "\n   [" + string.Join(" | ", person.Taps) + "]");
            await person.SayAsync(person.Taps.Count > 2 || person.Taps.Contains("Go on") ? person.Taps[0] : "Ada");
        }

        output.WriteLine(person.Said + "\n   [" + string.Join(" | ", person.Taps) + "]");
        output.WriteLine(System.Text.Encoding.UTF8.GetString(person.Learner.ToBytes()));
        Assert.NotNull(person.Learner.Units["small"].Finished);
    }
}
