using CompassionCoach.Dialogs.Learners;

namespace CompassionCoach.Bot.Stores;

/// <summary>Takes everything of a learner away.</summary>
internal sealed class SqliteDeletion(LearnerKey key, CancellationToken givenUp) : SqliteWrite(givenUp)
{
    protected override string? Write(SqliteTables tables)
    {
        tables.Forget(key);
        return null;
    }
}
