using CompassionCoach.Dialogs.Learners;

namespace CompassionCoach.Bot.Stores;

/// <summary>Takes some of a learner's records away.</summary>
internal sealed class SqliteRemoval(LearnerKey key, IReadOnlyList<string> ids, CancellationToken givenUp) : SqliteWrite(givenUp)
{
    protected override string? Write(SqliteTables tables)
    {
        foreach (var id in ids)
            tables.Remove(key, id);
        return null;
    }
}
