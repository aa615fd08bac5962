using CompassionCoach.Dialogs.Learners;

namespace CompassionCoach.Tests.Turns;

/// <summary>A store that notes what is asked of it, and lets a test come in between.</summary>
internal sealed class ObservedStore(CoachStore store, List<string> log) : CoachStore
{
    /// <summary>Done before a save reaches the store: another process may save first here.</summary>
    public Func<LearnerKey, Task>? BeforeSave { get; set; }

    public override ValueTask<StoredLearner?> ReadAsync(LearnerKey key, CancellationToken cancellationToken)
    {
        Note("read");
        return store.ReadAsync(key, cancellationToken);
    }

    public override async ValueTask<string?> SaveAsync(
        LearnerKey key, string? version, ReadOnlyMemory<byte> document, IReadOnlyList<StoredRecord> records, CancellationToken cancellationToken)
    {
        if (BeforeSave is not null)
            await BeforeSave(key);
        var saved = await store.SaveAsync(key, version, document, records, cancellationToken);
        Note(saved is null ? "lost" : "saved");
        return saved;
    }

    public override IAsyncEnumerable<StoredRecord> RecordsAsync(LearnerKey key, string prefix, CancellationToken cancellationToken) =>
        store.RecordsAsync(key, prefix, cancellationToken);

    public override ValueTask RemoveRecordsAsync(LearnerKey key, IReadOnlyList<string> ids, CancellationToken cancellationToken) =>
        store.RemoveRecordsAsync(key, ids, cancellationToken);

    public override async ValueTask DeleteAsync(LearnerKey key, CancellationToken cancellationToken)
    {
        await store.DeleteAsync(key, cancellationToken);
        Note("deleted");
    }

    public override ValueTask<string?> CheckAsync(CancellationToken cancellationToken) => store.CheckAsync(cancellationToken);

    private void Note(string what)
    {
        lock (log)
            log.Add(what);
    }
}
