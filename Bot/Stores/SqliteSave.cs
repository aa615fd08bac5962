using CompassionCoach.Dialogs.Learners;

namespace CompassionCoach.Bot.Stores;

/// <summary>A learner's document with its records. Its verdict is the new version, or null where another save came first.</summary>
internal sealed class SqliteSave(
    LearnerKey key, string? version, ReadOnlyMemory<byte> document, IReadOnlyList<StoredRecord> records, CancellationToken givenUp)
    : SqliteWrite(givenUp)
{
    protected override string? Write(SqliteTables tables)
    {
        if (Learner(tables) is not { } saved)
            return null;
        for (var i = 0; i < records.Count; i++)
            tables.Keep(saved.Row, records[i]);
        return saved.ToString();
    }

    private SqliteVersion? Learner(SqliteTables tables)
    {
        if (version is null)
            return tables.Add(key, document);
        return SqliteVersion.TryParse(version, out var read) ? tables.Replace(key, read, document) : null;
    }
}
