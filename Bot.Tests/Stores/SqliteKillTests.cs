using System.Globalization;
using System.Text;
using CompassionCoach.Bot.Stores;

namespace CompassionCoach.Tests.Stores;

/// <summary>The power goes, an administrator is impatient, memory runs out: a process that saves is killed where it stands.</summary>
public sealed class SqliteKillTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_killed_process_loses_nothing_that_it_was_told_is_saved_and_leaves_nothing_half()
    {
        var last = new int[SaveUntilKilled.Learners];
        foreach (var saves in (int[])[1, 9, 40, 3, 250, 90])
        {
            await SaveAndKillAsync(saves, last);
            await StoredAgreesAsync(last);
        }

        Assert.True(last.Sum() >= 393);
    }

    /// <summary>Lets the program save until it has said so as often, kills it, and notes the last counter it said for each learner.</summary>
    private async Task SaveAndKillAsync(int saves, int[] last)
    {
        using var program = SaveUntilKilled.Start(folder.File("coach.db"));
        try
        {
            for (var said = 0; await program.StandardOutput.ReadLineAsync() is { } line; said++)
            {
                if (said == saves)
                    program.Kill();
                // What stands in the pipe was said before the end, and counts.
                var words = line.Split(' ');
                if (words is [var learner, var counter, "."])
                    last[Number(learner)] = Number(counter);
            }
        }
        finally
        {
            program.Kill();
            await program.WaitForExitAsync();
        }

        Assert.NotEqual(0, program.ExitCode);
        Assert.Equal("", await program.StandardError.ReadToEndAsync());
    }

    private async Task StoredAgreesAsync(int[] last)
    {
        await using var store = new SqliteStore(folder.File("coach.db"));
        for (var learner = 0; learner < last.Length; learner++)
        {
            var stored = await store.ReadAsync(SaveUntilKilled.Key(learner), default);
            var counter = stored is null ? 0 : Number(Encoding.UTF8.GetString(stored.Document.Span).Split(' ')[0]);
            // The save that was under way may have been stored, without the program having heard of it.
            Assert.InRange(counter, last[learner], last[learner] + 1);
            last[learner] = counter;

            var records = new List<string>();
            await foreach (var record in store.RecordsAsync(SaveUntilKilled.Key(learner), "count/", default))
                records.Add(record.Id);
            Assert.Equal(Enumerable.Range(1, counter).Select(count => $"count/{count:000000}"), records);
        }
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
