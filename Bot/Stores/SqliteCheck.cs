namespace CompassionCoach.Bot.Stores;

/// <summary>Changes nothing, but goes the way that a save goes: the file opened, its schema there, a page written and flushed.</summary>
internal sealed class SqliteCheck(CancellationToken givenUp) : SqliteWrite(givenUp)
{
    protected override string? Write(SqliteTables tables)
    {
        tables.Touch();
        return null;
    }
}
