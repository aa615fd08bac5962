using CompassionCoach.Tests.Conversations;

namespace CompassionCoach.Tests.App;

/// <summary>The real program, killed and started again over the same file.</summary>
public sealed class KilledAppTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("coach-app-").FullName;
    private readonly string database;

    public KilledAppTests() => database = Path.Combine(folder, "coach.db");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_learner_is_where_they_were_after_the_process_is_killed()
    {
        await using (var before = await CoachProcess.StartAsync(database))
        {
            using var ana = new TeamsPerson(before.Address);
            await ana.InstallAsync();
            await ana.SayAsync("Ana");
            await ana.SayAsync("teaching");
            await ana.SayAsync("begin");
            await before.KillAsync();
        }

        await using var after = await CoachProcess.StartAsync(database);
        using var again = new TeamsPerson(after.Address);
        var where = await again.SayAsync("where am I?");
        Assert.True(Phrase.IsIn(Content.Library, "lines.where", where.Said), where.Said);
        Assert.Contains(Phrase.Label(Content.Library, "overview/introduction.title"), where.Said);
    }
}
