namespace CompassionCoach.Bot.WebChat.Conversations;

/// <summary>The turns of one conversation, one after the other in the order they came. A turn handles its own errors.</summary>
internal sealed class TurnQueue(int most)
{
    private readonly Lock _lock = new();
    private Task _last = Task.CompletedTask;
    private int _waiting;

    public bool IsEmpty => Volatile.Read(ref _waiting) == 0;

    /// <summary>Completes when every turn that was added so far is over.</summary>
    public Task Done
    {
        get
        {
            lock (_lock) return _last;
        }
    }

    /// <summary>False when as many turns wait as may; otherwise <paramref name="accepted"/> runs before the turn can begin.</summary>
    public bool TryAdd(Func<Task> turn, Action? accepted = null)
    {
        lock (_lock)
        {
            if (_waiting >= most) return false;
            _waiting++;
            accepted?.Invoke();
            var before = _last;
            _last = Task.Run(() => After(before, turn));
            return true;
        }
    }

    private async Task After(Task before, Func<Task> turn)
    {
        await before;
        try
        {
            await turn();
        }
        finally
        {
            Interlocked.Decrement(ref _waiting);
        }
    }
}
