namespace CompassionCoach.Bot.Stores;

/// <summary>The settings under <c>Storage:Sqlite</c>.</summary>
public sealed class SqliteOptions
{
    /// <summary>
    /// The database file, 1 to 1,024 characters, relative to the app's content root; <c>data/coach.db</c> by default. Its folder
    /// is made, open to the app's account alone. A local disk: SQLite's write-ahead log does not work on a network share.
    /// </summary>
    [SqlitePath]
    public string Path { get; set; } = "data/coach.db";
}
