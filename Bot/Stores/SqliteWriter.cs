using CompassionCoach.Dialogs.Learners;

namespace CompassionCoach.Bot.Stores;

/// <summary>
/// The one thread that writes. Whatever is waiting when it comes round goes into one transaction and so shares one flush to the
/// disk, the dear part; every write still has a verdict of its own, and hears it only after the commit. A lone save is committed
/// at once, and the busier it gets the more share a flush.
/// </summary>
internal sealed class SqliteWriter : IDisposable
{
    /// <summary>Writes in one transaction at most, so that the first of them does not wait for ever.</summary>
    private const int MostTogether = 256;

    private readonly string path;
    // Behind a monitor, whose waiting costs nothing: a BlockingCollection first spins, which on two busy cores costs more than the save.
    private readonly object gate = new();
    private readonly Queue<SqliteWrite> waiting = [];
    private readonly Thread thread;
    private bool closed;
    private SqliteTables? tables;

    public SqliteWriter(string path)
    {
        this.path = path;
        thread = new Thread(Run) { IsBackground = true, Name = "SQLite writer" };
        thread.Start();
    }

    /// <returns>The write's verdict, once it is on the disk.</returns>
    /// <exception cref="StoreUnavailableException">Nothing of it is stored.</exception>
    public Task<string?> WriteAsync(SqliteWrite write)
    {
        if (write.GivenUp.IsCancellationRequested)
            return Task.FromCanceled<string?>(write.GivenUp);
        lock (gate)
        {
            ObjectDisposedException.ThrowIf(closed, typeof(SqliteStore));
            waiting.Enqueue(write);
            Monitor.Pulse(gate);
        }

        return write.Verdict.WaitAsync(write.GivenUp);
    }

    /// <summary>Takes nothing more, writes what is waiting and closes the file.</summary>
    public void Dispose()
    {
        lock (gate)
        {
            closed = true;
            Monitor.Pulse(gate);
        }

        thread.Join();
    }

    private void Run()
    {
        var together = new List<SqliteWrite>(MostTogether);
        while (Take(together))
        {
            Store(together);
            together.Clear();
        }

        tables?.Dispose();
    }

    /// <returns>False when there is nothing left and nothing will come.</returns>
    private bool Take(List<SqliteWrite> together)
    {
        lock (gate)
        {
            while (waiting.Count == 0 && !closed)
                Monitor.Wait(gate);
            while (together.Count < MostTogether && waiting.TryDequeue(out var next))
                together.Add(next);
        }

        return together.Count > 0;
    }

    private void Store(List<SqliteWrite> together)
    {
        try
        {
            tables ??= new SqliteTables(SqliteFile.Open(path));
            tables.Begin();
            foreach (var write in together)
                write.Apply(tables);
            tables.Commit();
        }
        catch (Exception failure)
        {
            StoredNothing(together, failure);
            return;
        }

        foreach (var write in together)
            write.Tell();
    }

    private void StoredNothing(List<SqliteWrite> together, Exception failure)
    {
        // Closing rolls back, and the next write begins on a fresh connection: a disk that was full may have room again.
        tables?.Dispose();
        tables = null;
        var told = SqliteFaults.Explains(failure) ? SqliteFaults.Explain(path, failure) : failure;
        foreach (var write in together)
            write.Fail(told);
    }
}
