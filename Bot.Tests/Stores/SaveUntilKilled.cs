using System.Diagnostics;
using System.Globalization;
using System.Text;
using CompassionCoach.Bot.Stores;
using CompassionCoach.Dialogs.Learners;

namespace CompassionCoach.Tests.Stores;

/// <summary>
/// A program of the tests: counts up for a few learners at once, each count a document and a record in one save, and says
/// <c>learner counter .</c> once the store says that it is kept. It ends when it is killed, or its reader is gone.
/// </summary>
internal static class SaveUntilKilled
{
    public const string Name = "save-until-killed";

    public const int Learners = 4;

    public static Process Start(string path) => Process.Start(
        new ProcessStartInfo("dotnet", ["exec", typeof(SaveUntilKilled).Assembly.Location, Name, path])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;

    public static LearnerKey Key(int learner) => new(learner.ToString("x64", CultureInfo.InvariantCulture));

    public static async Task RunAsync(string path)
    {
        await using var store = new SqliteStore(path);
        await Task.WhenAll(Enumerable.Range(0, Learners).Select(learner => Task.Run(() => CountAsync(store, learner))));
    }

    private static async Task CountAsync(SqliteStore store, int learner)
    {
        while (true)
        {
            var read = await store.ReadAsync(Key(learner), default);
            var counter = read is null ? 1 : int.Parse(Encoding.UTF8.GetString(read.Document.Span).Split(' ')[0], CultureInfo.InvariantCulture) + 1;
            var document = Encoding.UTF8.GetBytes($"{counter} {new string('.', 4000)}");
            var record = new StoredRecord(
                counter.ToString("'count/'000000", CultureInfo.InvariantCulture), DateTimeOffset.UnixEpoch.AddSeconds(counter), document);
            if (await store.SaveAsync(Key(learner), read?.Version, document, [record], default) is null)
                throw new InvalidOperationException("Nobody else saves here, and yet a save lost.");
            Console.Out.WriteLine($"{learner} {counter} .");
        }
    }
}
