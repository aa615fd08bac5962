using System.Runtime.InteropServices;
using CompassionCoach.Dialogs.Learners;
using Microsoft.Data.Sqlite;

namespace CompassionCoach.Bot.Stores;

/// <summary>The one connection that writes, its commands prepared once. Used by the writer's thread alone.</summary>
internal sealed class SqliteTables : IDisposable
{
    /// <summary>How often the right to write is asked for, each time for <see cref="SqliteFile.BusyTimeout"/>.</summary>
    private const int MostTries = 3;

    private const int Busy = 5;

    private readonly SqliteConnection connection;
    private readonly SqliteCommand begin;
    private readonly SqliteCommand commit;
    private readonly SqliteCommand add;
    private readonly SqliteCommand replace;
    private readonly SqliteCommand keep;
    private readonly SqliteCommand remove;
    private readonly SqliteCommand forgetRecords;
    private readonly SqliteCommand forgetLearner;
    private readonly SqliteCommand touch;
    private readonly SqliteCommand touchLearner;
    private bool forgot;

    public SqliteTables(SqliteConnection connection)
    {
        this.connection = connection;
        begin = connection.Prepare("BEGIN IMMEDIATE");
        commit = connection.Prepare("COMMIT");
        add = connection.Prepare(
            "INSERT INTO learner (key, version, document) VALUES ($key, 1, $document) ON CONFLICT DO NOTHING RETURNING id",
            "$key", "$document");
        replace = connection.Prepare(
            "UPDATE learner SET version = version + 1, document = $document WHERE id = $id AND version = $version AND key = $key",
            "$id", "$version", "$key", "$document");
        keep = connection.Prepare(
            """
            INSERT INTO record (learner, id, at, document) VALUES ($learner, $id, $at, $document)
            ON CONFLICT DO UPDATE SET at = excluded.at, document = excluded.document
            """,
            "$learner", "$id", "$at", "$document");
        remove = connection.Prepare(
            "DELETE FROM record WHERE learner = (SELECT id FROM learner WHERE key = $key) AND id = $id", "$key", "$id");
        forgetRecords = connection.Prepare("DELETE FROM record WHERE learner = (SELECT id FROM learner WHERE key = $key)", "$key");
        forgetLearner = connection.Prepare("DELETE FROM learner WHERE key = $key", "$key");
        // "Coch": says whose file it is, and writes a page each time, which is what a check is for: a full disk is found by writing.
        touch = connection.Prepare("PRAGMA application_id = 0x436f6368");
        touchLearner = connection.Prepare("SELECT id FROM learner LIMIT 1");
    }

    public void Begin()
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                begin.ExecuteNonQuery();
                return;
            }
            catch (SqliteException busy) when (busy.SqliteErrorCode == Busy && tries < MostTries)
            {
                // Another process writes and writes; SQLite gives turns to nobody, so ask again.
            }
        }
    }

    public void Commit()
    {
        commit.ExecuteNonQuery();
        if (forgot)
            EmptyLog();
    }

    /// <returns>Null where the learner is there already.</returns>
    public SqliteVersion? Add(LearnerKey key, ReadOnlyMemory<byte> document)
    {
        add.Parameters[0].Value = key.Value;
        add.Parameters[1].Value = Bytes(document);
        return add.ExecuteScalar() is long row ? new SqliteVersion(row, 1) : null;
    }

    /// <returns>Null where the version is no longer the one that is stored.</returns>
    public SqliteVersion? Replace(LearnerKey key, SqliteVersion read, ReadOnlyMemory<byte> document)
    {
        replace.Parameters[0].Value = read.Row;
        replace.Parameters[1].Value = read.Save;
        replace.Parameters[2].Value = key.Value;
        replace.Parameters[3].Value = Bytes(document);
        return replace.ExecuteNonQuery() == 1 ? read with { Save = read.Save + 1 } : null;
    }

    public void Keep(long row, StoredRecord record)
    {
        keep.Parameters[0].Value = row;
        keep.Parameters[1].Value = record.Id;
        keep.Parameters[2].Value = record.At.UtcTicks;
        keep.Parameters[3].Value = Bytes(record.Document);
        keep.ExecuteNonQuery();
    }

    public void Remove(LearnerKey key, string id)
    {
        remove.Parameters[0].Value = key.Value;
        remove.Parameters[1].Value = id;
        remove.ExecuteNonQuery();
        forgot = true;
    }

    public void Forget(LearnerKey key)
    {
        forgetRecords.Parameters[0].Value = key.Value;
        forgetRecords.ExecuteNonQuery();
        forgetLearner.Parameters[0].Value = key.Value;
        forgetLearner.ExecuteNonQuery();
        forgot = true;
    }

    /// <summary>Reads a little and writes a little, and leaves everything as it is.</summary>
    public void Touch()
    {
        touchLearner.ExecuteScalar();
        touch.ExecuteNonQuery();
    }

    public void Dispose() => connection.Dispose();

    /// <summary>
    /// What was taken away still stands in the write-ahead log, which is otherwise copied and started over only when it is long.
    /// Now, unless somebody is in the way: then it goes when the log is next started over. The commit stands in any case.
    /// </summary>
    private void EmptyLog()
    {
        forgot = false;
        try
        {
            connection.Execute("PRAGMA busy_timeout = 100; PRAGMA wal_checkpoint(TRUNCATE)");
        }
        catch (SqliteException)
        {
            // A failing disk shows itself at the next write, which has somebody to tell.
        }
        finally
        {
            connection.Execute($"PRAGMA busy_timeout = {SqliteFile.BusyTimeout}");
        }
    }

    private static byte[] Bytes(ReadOnlyMemory<byte> memory) =>
        MemoryMarshal.TryGetArray(memory, out var array) && array.Array!.Length == memory.Length ? array.Array : memory.ToArray();
}
