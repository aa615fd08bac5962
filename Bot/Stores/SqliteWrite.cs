namespace CompassionCoach.Bot.Stores;

/// <summary>Something to write, and the promise to say how it went.</summary>
/// <param name="givenUp">Nobody waits for it any more; when that is known in time, it is left out.</param>
internal abstract class SqliteWrite(CancellationToken givenUp)
{
    // Asynchronously: otherwise the rest of the turn would run on the thread that writes.
    private readonly TaskCompletionSource<string?> told = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private string? verdict;

    public CancellationToken GivenUp => givenUp;

    public Task<string?> Verdict => told.Task;

    /// <summary>Called within the transaction.</summary>
    public void Apply(SqliteTables tables)
    {
        if (!givenUp.IsCancellationRequested)
            verdict = Write(tables);
    }

    /// <summary>Called after the commit.</summary>
    public void Tell() => told.SetResult(verdict);

    public void Fail(Exception failure) => told.SetException(failure);

    protected abstract string? Write(SqliteTables tables);
}
