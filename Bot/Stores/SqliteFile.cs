using Microsoft.Data.Sqlite;

namespace CompassionCoach.Bot.Stores;

/// <summary>Opens the file: folder, settings of a connection, schema.</summary>
internal static class SqliteFile
{
    /// <summary>How long a connection waits for another process that writes, in milliseconds.</summary>
    public const int BusyTimeout = 5000;

    /// <summary>
    /// WAL lets readers and the writer go on beside each other. FULL flushes the log at every commit, so that a lost power supply
    /// takes nothing back either; the writer commits many saves at once, which is what makes that affordable. What is deleted
    /// is overwritten with zeros: "forget me" means it.
    /// </summary>
    private static readonly string Settings =
        $"""
        PRAGMA busy_timeout = {BusyTimeout};
        PRAGMA journal_mode = WAL;
        PRAGMA synchronous = FULL;
        PRAGMA secure_delete = ON;
        PRAGMA cache_size = -1024;
        PRAGMA journal_size_limit = 67108864;
        """;

    // One at a time: connections that make a new file together get in each other's way, and the package then sleeps for 150 ms.
    private static readonly Lock Opening = new();

    public static SqliteConnection Open(string path)
    {
        using var alone = Opening.EnterScope();
        PrivateFolder.Make(Path.GetDirectoryName(path)!);
        // Pooling off: readers and writer keep their connections, with their commands prepared. The time-out of a command only
        // has to be shorter than SQLite's own waiting, or the package would wait once more on top of it.
        var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder { DataSource = path, Pooling = false, DefaultTimeout = 1 }.ToString());
        try
        {
            connection.Open();
            connection.Execute(Settings);
            SqliteSchema.Bring(connection, path);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    public static void Execute(this SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    public static SqliteCommand Prepare(this SqliteConnection connection, string sql, params ReadOnlySpan<string> parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var parameter in parameters)
            command.Parameters.Add(new SqliteParameter { ParameterName = parameter });
        command.Prepare();
        return command;
    }
}
