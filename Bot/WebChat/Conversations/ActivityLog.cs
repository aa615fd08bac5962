namespace CompassionCoach.Bot.WebChat.Conversations;

/// <summary>
/// What was said lately in one conversation, numbered from 1, so that a client that lost its connection gets what came after the
/// number it has seen (its watermark). Bounded in activities and bytes; the oldest go first. Not safe for several threads.
/// </summary>
internal sealed class ActivityLog(int most, long mostBytes)
{
    private readonly LinkedList<LoggedActivity> _kept = new();
    private long _bytes;

    /// <summary>The number of the newest activity; 0 before the first.</summary>
    public long Last { get; private set; }

    public bool Knows(string id) => _kept.Any(activity => activity.Id == id);

    /// <summary>Adds an activity. One with the same id that is still kept is left out from now on: the new one replaces it on the screen.</summary>
    public void Add(string id, string type, byte[] json)
    {
        if (_kept.FirstOrDefault(activity => activity.Id == id) is { } old) Drop(_kept.Find(old)!);
        _kept.AddLast(new LoggedActivity(++Last, id, type, json));
        _bytes += json.Length;
        while (_kept.Count > 1 && (_kept.Count > most || _bytes > mostBytes)) Drop(_kept.First!);
    }

    /// <summary>
    /// What came after <paramref name="watermark"/>. A sign of typing that was followed by something else is left out: whoever
    /// comes back after a while has no use for it.
    /// </summary>
    public IReadOnlyList<LoggedActivity> After(long watermark)
    {
        var found = new List<LoggedActivity>();
        for (var node = _kept.Last; node is not null && node.Value.Number > watermark; node = node.Previous)
        {
            if (node.Value.Type != "typing" || found.Count == 0) found.Add(node.Value);
        }

        found.Reverse();
        return found;
    }

    /// <summary>
    /// After a restart this log is younger than its client: what is kept gets numbers above <paramref name="watermark"/>, so that
    /// the client, which asks for what came after it, misses nothing. A log that has reached the number already stays as it is.
    /// </summary>
    public void ContinueFrom(long watermark)
    {
        if (watermark <= Last) return;
        var number = watermark;
        for (var node = _kept.First; node is not null; node = node.Next) node.Value = node.Value with { Number = ++number };
        Last = number;
    }

    private void Drop(LinkedListNode<LoggedActivity> node)
    {
        _bytes -= node.Value.Json.Length;
        _kept.Remove(node);
    }
}
