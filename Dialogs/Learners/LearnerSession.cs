namespace CompassionCoach.Dialogs.Learners;

/// <summary>A learner for the length of one run of one turn: their document, and what the run wants kept beside it.</summary>
public sealed class LearnerSession(LearnerKey key, Learner learner)
{
    private readonly List<StoredRecord> records = [];

    public LearnerKey Key { get; } = key;

    public Learner Learner { get; } = learner;

    /// <summary>Records to save with the document, in the order they were kept.</summary>
    public IReadOnlyList<StoredRecord> Records => records;

    public void Keep(StoredRecord record) => records.Add(record);
}
