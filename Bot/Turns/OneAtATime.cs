using CompassionCoach.Dialogs.Learners;

namespace CompassionCoach.Bot.Turns;

/// <summary>
/// Lets one turn of a learner in and has the others wait, first come first served. It holds an entry for each learner who is having
/// a turn at this moment, and nothing for anybody else.
/// </summary>
internal sealed class OneAtATime
{
    private readonly Lock gate = new();
    private readonly Dictionary<LearnerKey, Queue<TaskCompletionSource>?> inside = [];

    /// <summary>Learners who are having a turn.</summary>
    public int Count
    {
        get
        {
            lock (gate)
                return inside.Count;
        }
    }

    /// <returns>To dispose of when the turn is over.</returns>
    public async ValueTask<Turn> EnterAsync(LearnerKey key, CancellationToken cancellationToken)
    {
        if (WaitFor(key) is { } mine)
        {
            await using var left = cancellationToken.UnsafeRegister(
                static (waiting, token) => ((TaskCompletionSource)waiting!).TrySetCanceled(token), mine);
            await mine.Task;
        }

        return new Turn(this, key);
    }

    /// <returns>Null where nobody is inside: the way is free.</returns>
    private TaskCompletionSource? WaitFor(LearnerKey key)
    {
        lock (gate)
        {
            if (inside.TryAdd(key, null))
                return null;
            var mine = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            (inside[key] ??= new()).Enqueue(mine);
            return mine;
        }
    }

    private void Leave(LearnerKey key)
    {
        lock (gate)
        {
            // The next one inherits the place; who gave up waiting is passed over.
            while (inside[key] is { Count: > 0 } waiting)
            {
                if (waiting.Dequeue().TrySetResult())
                    return;
            }

            inside.Remove(key);
        }
    }

    internal readonly struct Turn(OneAtATime owner, LearnerKey key) : IDisposable
    {
        public void Dispose() => owner.Leave(key);
    }
}
