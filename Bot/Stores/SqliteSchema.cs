using System.Globalization;
using CompassionCoach.Dialogs.Learners;
using Microsoft.Data.Sqlite;

namespace CompassionCoach.Bot.Stores;

/// <summary>The tables, as the list of steps that made them. The file says in <c>user_version</c> how many it has taken.</summary>
internal static class SqliteSchema
{
    /// <summary>Only ever add at the end: files out there have taken the ones before.</summary>
    private static readonly string[] Steps =
    [
        // AUTOINCREMENT: a row number is never given twice (SqliteVersion says why). at: ticks of 100 ns since year 1, UTC.
        """
        CREATE TABLE learner (
            id INTEGER PRIMARY KEY AUTOINCREMENT, key TEXT NOT NULL UNIQUE, version INTEGER NOT NULL, document BLOB NOT NULL);
        CREATE TABLE record (
            learner INTEGER NOT NULL, id TEXT NOT NULL, at INTEGER NOT NULL, document BLOB NOT NULL,
            PRIMARY KEY (learner, id)) WITHOUT ROWID;
        """,
    ];

    /// <exception cref="StoreUnavailableException">The file has taken steps that this build does not know.</exception>
    public static void Bring(SqliteConnection connection, string path)
    {
        if (Taken(connection) == Steps.Length)
            return;
        // Two processes may start on a new file at once: who comes second finds the work done.
        connection.Execute("BEGIN IMMEDIATE");
        var taken = Taken(connection);
        if (taken > Steps.Length)
            throw new StoreUnavailableException($"The learners' database {path} was written by a newer version of the coach.");
        foreach (var step in Steps.AsSpan(taken))
            connection.Execute(step);
        connection.Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {Steps.Length}"));
        connection.Execute("COMMIT");
    }

    private static int Taken(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA user_version";
        return Convert.ToInt32(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }
}
