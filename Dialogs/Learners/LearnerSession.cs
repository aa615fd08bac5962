namespace CompassionCoach.Dialogs.Learners;

/// <summary>A learner for the length of one run of one turn: their document, and what the run wants kept beside it.</summary>
public sealed class LearnerSession(LearnerKey key, Learner learner)
{
    private readonly List<StoredRecord> records = [];

    public LearnerKey Key { get; } = key;

    public Learner Learner { get; } = learner;

    /// <summary>Records to save with the document, in the order they were kept.</summary>
    public IReadOnlyList<StoredRecord> Records => records;

    /// <summary>Whether the learner asked for everything to be removed: then that is what the turn does, and it saves nothing.</summary>
    public bool Forgotten { get; private set; }

    public void Keep(StoredRecord record) => records.Add(record);

    /// <summary>Removes everything that is kept of the learner, once the run is over.</summary>
    public void Forget() => Forgotten = true;
}
