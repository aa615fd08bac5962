using System.Security.Cryptography;

namespace CompassionCoach.Bot.WebChat.Conversations;

/// <summary>One learner's open conversation: what was said lately, the turns that wait, and who listens.</summary>
internal sealed class OpenConversation
{
    private static readonly TimeSpan s_pollsOnceIn = TimeSpan.FromSeconds(30);

    private readonly Lock _lock = new();
    private readonly ActivityLog _log;
    private readonly Dictionary<string, string> _sent = [];
    private readonly Queue<string> _sentInOrder = new();
    private readonly TimeProvider _time;

    // New with every process: an id that a client knows from before a restart is never given to something else.
    private readonly string _era = RandomNumberGenerator.GetHexString(8, lowercase: true);
    private Listener? _listener;
    private DateTimeOffset? _polled;
    private long _ids;
    private DateTimeOffset _moment;

    public OpenConversation(string id, LearnerId learner, string address, WebChatOptions options, TimeProvider time)
    {
        (Id, Learner, Address, _time) = (id, learner, address, time);
        _log = new(options.ActivitiesKept, options.BytesKept);
        Turns = new(options.TurnsWaiting);
        LastUsed = time.GetUtcNow();
    }

    public string Id { get; }

    public LearnerId Learner { get; }

    /// <summary>Who opened it, for the bound on conversations per address.</summary>
    public string Address { get; }

    public TurnQueue Turns { get; }

    /// <summary>The language its client last named (BCP 47), or null.</summary>
    public string? Locale { get; set; }

    public DateTimeOffset LastUsed { get; private set; }

    /// <summary>Until when its newest token is good; a stream does not outlive it.</summary>
    public DateTimeOffset TokenExpires { get; private set; }

    /// <summary>Whether someone looks at it now: a socket is open, or it was polled within half a minute.</summary>
    public bool IsWatched
    {
        get
        {
            lock (_lock) return _listener is not null || _time.GetUtcNow() - _polled < s_pollsOnceIn;
        }
    }

    public bool IsIdle(TimeSpan after)
    {
        lock (_lock) return _listener is null && Turns.IsEmpty && _time.GetUtcNow() - LastUsed >= after;
    }

    public void Use(DateTimeOffset tokenExpires)
    {
        lock (_lock)
        {
            LastUsed = _time.GetUtcNow();
            if (tokenExpires > TokenExpires) TokenExpires = tokenExpires;
        }
    }

    public string NextId() => $"{Id}|{_era}{Interlocked.Increment(ref _ids):D6}";

    /// <summary>
    /// When an activity happens here, UTC: a millisecond after the one before it at the least. Web Chat orders bubbles by their
    /// time, and those of one turn are often of the same millisecond.
    /// </summary>
    public DateTimeOffset NextMoment()
    {
        lock (_lock)
        {
            var now = _time.GetUtcNow();
            var least = _moment.AddMilliseconds(1);
            return _moment = now > least ? now : least;
        }
    }

    public bool Knows(string activityId)
    {
        lock (_lock) return _log.Knows(activityId);
    }

    public void Add(string id, string type, byte[] json)
    {
        lock (_lock)
        {
            _log.Add(id, type, json);
            LastUsed = _time.GetUtcNow();
            _listener?.Wake();
        }
    }

    /// <summary>
    /// A client whose answer got lost on the way sends the same again: the id that its message has already, or null for a new one,
    /// which gets <paramref name="id"/>.
    /// </summary>
    public string? AlreadySent(string clientActivityId, string id)
    {
        const int remembered = 50;
        lock (_lock)
        {
            if (_sent.TryGetValue(clientActivityId, out var known)) return known;
            _sent[clientActivityId] = id;
            _sentInOrder.Enqueue(clientActivityId);
            if (_sentInOrder.Count > remembered) _sent.Remove(_sentInOrder.Dequeue());
            return null;
        }
    }

    /// <summary>It was refused after all: sending it again is not a repetition.</summary>
    public void NotSent(string clientActivityId)
    {
        lock (_lock) _sent.Remove(clientActivityId);
    }

    public (IReadOnlyList<LoggedActivity> Activities, long Watermark) Read(long watermark)
    {
        lock (_lock) return (_log.After(watermark), _log.Last);
    }

    public (IReadOnlyList<LoggedActivity> Activities, long Watermark) Poll(long watermark)
    {
        lock (_lock)
        {
            _polled = _time.GetUtcNow();
            return (_log.After(watermark), _log.Last);
        }
    }

    public void ContinueFrom(long watermark)
    {
        lock (_lock) _log.ContinueFrom(watermark);
    }

    /// <summary>One socket a conversation: the newest wins, because the one before it is usually a connection that died unnoticed.</summary>
    public void Listen(Listener listener)
    {
        lock (_lock)
        {
            _listener?.Stop();
            _listener = listener;
        }
    }

    public void StopListening(Listener listener)
    {
        lock (_lock)
        {
            if (_listener == listener) _listener = null;
            LastUsed = _time.GetUtcNow();
        }
    }

    public void Close()
    {
        lock (_lock) _listener?.Stop();
    }
}
