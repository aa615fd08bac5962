using System.Runtime.CompilerServices;
using CompassionCoach.Dialogs.Learners;

namespace CompassionCoach.Bot.Stores;

/// <summary>
/// Learners in one SQLite file. Reads run where they are asked, on a connection of their own; everything written goes through
/// one thread, which stores what came in meanwhile in one transaction. Several processes may hold the same file. What was
/// answered is on the disk: a killed process and a lost power supply take nothing back.
/// </summary>
/// <param name="path">The file, made with its folder at the first use.</param>
public sealed class SqliteStore(string path) : CoachStore, IAsyncDisposable, IDisposable
{
    private readonly SqliteReaders readers = new(path);
    private readonly SqliteWriter writer = new(path);

    public override ValueTask<StoredLearner?> ReadAsync(LearnerKey key, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return ValueTask.FromResult(readers.Read(static (reader, key) => reader.Learner(key), key));
    }

    public override ValueTask<string?> SaveAsync(
        LearnerKey key, string? version, ReadOnlyMemory<byte> document, IReadOnlyList<StoredRecord> records, CancellationToken cancellationToken)
    {
        StoreLimits.Check(document, records);
        return new(writer.WriteAsync(new SqliteSave(key, version, document, records, cancellationToken)));
    }

    public override async IAsyncEnumerable<StoredRecord> RecordsAsync(
        LearnerKey key, string prefix, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        // Read to the end before the first is handed out: a slow reader of the list would hold back the write-ahead log.
        var records = readers.Read(static (reader, asked) => reader.Records(asked.key, asked.prefix), (key, prefix));
        foreach (var record in records)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return record;
        }

        await ValueTask.CompletedTask;
    }

    public override async ValueTask RemoveRecordsAsync(LearnerKey key, IReadOnlyList<string> ids, CancellationToken cancellationToken) =>
        await writer.WriteAsync(new SqliteRemoval(key, ids, cancellationToken));

    public override async ValueTask DeleteAsync(LearnerKey key, CancellationToken cancellationToken) =>
        await writer.WriteAsync(new SqliteDeletion(key, cancellationToken));

    public override async ValueTask<string?> CheckAsync(CancellationToken cancellationToken)
    {
        try
        {
            await writer.WriteAsync(new SqliteCheck(cancellationToken));
            return null;
        }
        catch (StoreUnavailableException unavailable)
        {
            return unavailable.Message;
        }
    }

    /// <summary>Writes what is waiting, then lets go of the file.</summary>
    public void Dispose()
    {
        writer.Dispose();
        readers.Dispose();
    }

    public async ValueTask DisposeAsync() => await Task.Run(Dispose);
}
