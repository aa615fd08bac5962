namespace Microsoft.Bot.Builder;

/// <summary>What a turn keeps, by name; a value added without one goes by its declared type. Disposed of with the turn.</summary>
public class TurnContextStateCollection : Dictionary<string, object?>, IDisposable
{
    private bool _disposed;

    public TurnContextStateCollection() : base(StringComparer.Ordinal) { }

    /// <summary>The value, or null where there is none of that name or it is something else.</summary>
    public T? Get<T>(string key)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(key);
        ObjectDisposedException.ThrowIf(_disposed, this);
        return TryGetValue(key, out var value) ? value as T : null;
    }

    public T? Get<T>()
        where T : class => Get<T>(KeyOf<T>.Name);

    /// <exception cref="ArgumentException">there already is something of that name</exception>
    public void Add<T>(string key, T value)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(value);
        ObjectDisposedException.ThrowIf(_disposed, this);
        base.Add(key, value);
    }

    public void Add<T>(T value)
        where T : class => Add(KeyOf<T>.Name, value);

    /// <summary>Adds or replaces; null removes.</summary>
    public void Set<T>(string key, T? value)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(key);
        ObjectDisposedException.ThrowIf(_disposed, this);
        if (value is null) Remove(key);
        else this[key] = value;
    }

    public void Set<T>(T? value)
        where T : class => Set(KeyOf<T>.Name, value);

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Disposes of what was kept, except what has its own end: a connector client is shared.</summary>
    protected virtual void Dispose(bool disposing)
    {
        if (_disposed) return;
        _disposed = true;
        if (!disposing) return;
        foreach (var value in Values) (value as IDisposable)?.Dispose();
    }

    private static class KeyOf<T>
    {
        public static readonly string Name = typeof(T).FullName!;
    }
}
