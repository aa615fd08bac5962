using System.Collections.Concurrent;
using System.Globalization;
using CompassionCoach.Dialogs.Learners;

namespace CompassionCoach.Benchmarks.Turns;

/// <summary>Learners in memory, so that a turn's own cost stands without a database's. Records are let go.</summary>
internal sealed class MemoryStore : CoachStore
{
    private readonly ConcurrentDictionary<LearnerKey, StoredLearner> learners = new();
    private long versions;

    public override ValueTask<StoredLearner?> ReadAsync(LearnerKey key, CancellationToken cancellationToken) => new(learners.GetValueOrDefault(key));

    public override ValueTask<string?> SaveAsync(
        LearnerKey key, string? version, ReadOnlyMemory<byte> document, IReadOnlyList<StoredRecord> records, CancellationToken cancellationToken)
    {
        if (learners.GetValueOrDefault(key)?.Version != version)
            return new((string?)null);
        var next = Interlocked.Increment(ref versions).ToString(CultureInfo.InvariantCulture);
        learners[key] = new StoredLearner(document, next);
        return new(next);
    }

    public override IAsyncEnumerable<StoredRecord> RecordsAsync(LearnerKey key, string prefix, CancellationToken cancellationToken) =>
        AsyncEnumerable.Empty<StoredRecord>();

    public override ValueTask RemoveRecordsAsync(LearnerKey key, IReadOnlyList<string> ids, CancellationToken cancellationToken) => default;

    public override ValueTask DeleteAsync(LearnerKey key, CancellationToken cancellationToken)
    {
        learners.TryRemove(key, out _);
        return default;
    }

    public override ValueTask<string?> CheckAsync(CancellationToken cancellationToken) => new((string?)null);
}
