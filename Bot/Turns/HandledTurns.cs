namespace CompassionCoach.Bot.Turns;

/// <summary>
/// The deliveries that this process answered last. A turn that changed nothing leaves no trace in the learner's document, and is
/// still not to be answered twice.
/// </summary>
internal sealed class HandledTurns
{
    /// <summary>How many are known, some 0.5 MB; channels repeat a delivery within seconds.</summary>
    public const int Most = 8192;

    private readonly Lock gate = new();
    private readonly HashSet<ActivityMark> known = [];
    private readonly Queue<ActivityMark> oldestFirst = [];

    public int Count
    {
        get
        {
            lock (gate)
                return known.Count;
        }
    }

    public bool Contains(ActivityMark mark)
    {
        lock (gate)
            return known.Contains(mark);
    }

    public void Add(ActivityMark mark)
    {
        lock (gate)
        {
            if (!known.Add(mark))
                return;
            oldestFirst.Enqueue(mark);
            if (oldestFirst.Count > Most)
                known.Remove(oldestFirst.Dequeue());
        }
    }
}
