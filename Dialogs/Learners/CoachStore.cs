namespace CompassionCoach.Dialogs.Learners;

/// <summary>
/// The port to what is kept of learners. Two instances may hold the same learner at once: a save names the version that it
/// read, and loses when somebody else saved in between.
/// </summary>
public abstract class CoachStore
{
    /// <summary>The learner's document, or null for somebody new.</summary>
    public abstract ValueTask<StoredLearner?> ReadAsync(LearnerKey key, CancellationToken cancellationToken);

    /// <summary>
    /// Saves the document and the records together or not at all. A record whose id is there already is replaced.
    /// </summary>
    /// <param name="key">Whose.</param>
    /// <param name="version">The version that was read; null says that there was nothing.</param>
    /// <param name="document">The new document, JSON in UTF-8, up to 1 MB.</param>
    /// <param name="records">Records to keep with it, at most 50.</param>
    /// <param name="cancellationToken">Gives up waiting; the save may still have happened.</param>
    /// <returns>The new version, or null when another save came first and nothing was written.</returns>
    public abstract ValueTask<string?> SaveAsync(
        LearnerKey key, string? version, ReadOnlyMemory<byte> document, IReadOnlyList<StoredRecord> records, CancellationToken cancellationToken);

    /// <summary>The records whose id starts with <paramref name="prefix"/>, oldest first.</summary>
    public abstract IAsyncEnumerable<StoredRecord> RecordsAsync(LearnerKey key, string prefix, CancellationToken cancellationToken);

    /// <summary>Removes the named records; ids that are not there are passed over.</summary>
    public abstract ValueTask RemoveRecordsAsync(LearnerKey key, IReadOnlyList<string> ids, CancellationToken cancellationToken);

    /// <summary>Removes everything that is kept under the key.</summary>
    public abstract ValueTask DeleteAsync(LearnerKey key, CancellationToken cancellationToken);

    /// <summary>Whether the store can be reached now: null, or one sentence that says what is missing.</summary>
    public abstract ValueTask<string?> CheckAsync(CancellationToken cancellationToken);
}
