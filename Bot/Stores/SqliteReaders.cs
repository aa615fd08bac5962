using System.Collections.Concurrent;
using CompassionCoach.Dialogs.Learners;

namespace CompassionCoach.Bot.Stores;

/// <summary>
/// Connections for reading, kept open with their commands prepared. A read takes one for some microseconds and never waits for
/// the writer, so there are about as many as threads that read at the same instant.
/// </summary>
internal sealed class SqliteReaders(string path) : IDisposable
{
    /// <summary>How many wait for the next read; what a burst opened beyond them is closed again.</summary>
    private const int MostIdle = 8;

    private readonly ConcurrentBag<SqliteReader> idle = [];
    private volatile bool disposed;

    /// <exception cref="StoreUnavailableException">The file cannot be opened or read.</exception>
    public TResult Read<TAsked, TResult>(Func<SqliteReader, TAsked, TResult> read, TAsked asked)
    {
        ObjectDisposedException.ThrowIf(disposed, this);
        SqliteReader? reader = null;
        try
        {
            reader = idle.TryTake(out var waiting) ? waiting : new SqliteReader(SqliteFile.Open(path));
            var result = read(reader, asked);
            PutBack(reader);
            return result;
        }
        catch (Exception failure) when (SqliteFaults.Explains(failure))
        {
            // Not put back: whatever ails the file, the next read starts with a fresh connection.
            reader?.Dispose();
            throw SqliteFaults.Explain(path, failure);
        }
    }

    public void Dispose()
    {
        disposed = true;
        while (idle.TryTake(out var reader))
            reader.Dispose();
    }

    private void PutBack(SqliteReader reader)
    {
        if (disposed || idle.Count >= MostIdle)
            reader.Dispose();
        else
            idle.Add(reader);
    }
}
