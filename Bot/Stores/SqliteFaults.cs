using System.Collections.Frozen;
using CompassionCoach.Dialogs.Learners;
using Microsoft.Data.Sqlite;

namespace CompassionCoach.Bot.Stores;

/// <summary>
/// What SQLite's result codes mean to whoever runs the coach, one sentence each
/// (https://www.sqlite.org/rescode.html).
/// </summary>
internal static class SqliteFaults
{
    private const string CannotOpen = "cannot be opened: its folder must be there and writable by the account that runs the coach";
    private const string Damaged = "is damaged, or is no SQLite database: put back a copy of it, or move it away to start anew";
    private const string Busy = "is held by another program that does not let go of it";

    private static readonly FrozenDictionary<int, string> Meanings = new Dictionary<int, string>
    {
        [3] = CannotOpen,
        [5] = Busy,
        [6] = Busy,
        [8] = "cannot be written: the file, its folder or its disk is read-only",
        [10] = "cannot be read or written: its disk reports an error",
        [11] = Damaged,
        [13] = "cannot grow: its disk is full",
        [14] = CannotOpen,
        [15] = "cannot use a write-ahead log where it lies: it needs a local disk",
        [26] = Damaged,
    }.ToFrozenDictionary();

    /// <summary>Whether the failure is the file's, rather than a mistake in the coach or somebody who gave up waiting.</summary>
    public static bool Explains(Exception failure) => failure is SqliteException or IOException or UnauthorizedAccessException;

    public static StoreUnavailableException Explain(string path, Exception failure)
    {
        var meaning = failure is not SqliteException sqlite ? CannotOpen
            : Meanings.TryGetValue(sqlite.SqliteErrorCode, out var known) ? known
            : $"answered with SQLite's error {sqlite.SqliteExtendedErrorCode}";
        return new StoreUnavailableException($"The learners' database {path} {meaning}.", failure);
    }
}
