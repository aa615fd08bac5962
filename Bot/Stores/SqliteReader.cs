using System.Text;
using CompassionCoach.Dialogs.Learners;
using Microsoft.Data.Sqlite;

namespace CompassionCoach.Bot.Stores;

/// <summary>One connection that reads, its commands prepared once. Used by one thread at a time.</summary>
internal sealed class SqliteReader : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly SqliteCommand learner;
    private readonly SqliteCommand records;

    public SqliteReader(SqliteConnection connection)
    {
        this.connection = connection;
        learner = connection.Prepare("SELECT id, version, document FROM learner WHERE key = $key", "$key");
        records = connection.Prepare(
            """
            SELECT id, at, document FROM record
            WHERE learner = (SELECT id FROM learner WHERE key = $key) AND id >= $from AND ($to IS NULL OR id < $to)
            ORDER BY at, id
            """,
            "$key", "$from", "$to");
    }

    public StoredLearner? Learner(LearnerKey key)
    {
        learner.Parameters[0].Value = key.Value;
        using var row = learner.ExecuteReader();
        return row.Read()
            ? new StoredLearner(row.GetFieldValue<byte[]>(2), new SqliteVersion(row.GetInt64(0), row.GetInt64(1)).ToString())
            : null;
    }

    public IReadOnlyList<StoredRecord> Records(LearnerKey key, string prefix)
    {
        records.Parameters[0].Value = key.Value;
        records.Parameters[1].Value = prefix;
        records.Parameters[2].Value = (object?)AfterPrefix(prefix) ?? DBNull.Value;
        var found = new List<StoredRecord>();
        using var row = records.ExecuteReader();
        while (row.Read())
            found.Add(new StoredRecord(row.GetString(0), new DateTimeOffset(row.GetInt64(1), TimeSpan.Zero), row.GetFieldValue<byte[]>(2)));
        return found;
    }

    public void Dispose() => connection.Dispose();

    /// <summary>
    /// The least text that sorts after everything that starts with the prefix, or null when there is none. A range, rather than
    /// LIKE: % and _ in an id mean themselves, and the primary key's order answers it.
    /// </summary>
    private static string? AfterPrefix(string prefix)
    {
        var runes = prefix.EnumerateRunes().ToArray();
        for (var last = runes.Length - 1; last >= 0; last--)
        {
            if (runes[last].Value == 0x10FFFF)
                continue;
            // SQLite compares UTF-8 bytes, which is the order of code points; D800 to DFFF are not characters.
            var next = runes[last].Value == 0xD7FF ? 0xE000 : runes[last].Value + 1;
            return string.Concat(runes.Take(last).Append(new Rune(next)).Select(rune => rune.ToString()));
        }

        return null;
    }
}
