using System.Diagnostics.CodeAnalysis;

namespace Microsoft.Bot.Builder;

/// <summary>State that is read once a turn, kept with the turn, and written where it changed.</summary>
public abstract class BotState : IPropertyManager
{
    private readonly IStorage _storage;
    private readonly string _contextServiceKey;

    /// <param name="storage">where it is kept between turns</param>
    /// <param name="contextServiceKey">under which name the turn keeps it</param>
    public BotState(IStorage storage, string contextServiceKey)
    {
        ArgumentNullException.ThrowIfNull(storage);
        ArgumentNullException.ThrowIfNull(contextServiceKey);
        (_storage, _contextServiceKey) = (storage, contextServiceKey);
    }

    public IStatePropertyAccessor<T> CreateProperty<T>(string name)
    {
        if (string.IsNullOrWhiteSpace(name)) throw new ArgumentNullException(nameof(name));
        return new StatePropertyAccessor<T>(this, name);
    }

    public CachedBotState? GetCachedState(ITurnContext turnContext)
    {
        BotAssert.ContextNotNull(turnContext);
        return turnContext.TurnState.Get<CachedBotState>(_contextServiceKey);
    }

    /// <summary>Reads the state, unless this turn already has; <paramref name="force"/> throws away what it has.</summary>
    public virtual async Task LoadAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        if (!force && GetCachedState(turnContext) is not null) return;
        var key = GetStorageKey(turnContext);
        var items = await _storage.ReadAsync([key], cancellationToken);
        var state = items.TryGetValue(key, out var stored) ? StateFrom(stored) : null;
        turnContext.TurnState.Set(_contextServiceKey, new CachedBotState(state));
    }

    /// <summary>Writes the state if it changed since it was read; <paramref name="force"/> writes it anyway.</summary>
    public virtual async Task SaveChangesAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        if (GetCachedState(turnContext) is not { } cached || (!force && !cached.IsChanged)) return;
        await _storage.WriteAsync(new Dictionary<string, object> { [GetStorageKey(turnContext)] = cached.State }, cancellationToken);
        cached.MarkSaved();
    }

    /// <summary>Forgets everything for this turn; saving then writes the empty state.</summary>
    public virtual Task ClearStateAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        BotAssert.ContextNotNull(turnContext);
        var empty = new CachedBotState();
        empty.MarkChanged();
        turnContext.TurnState.Set(_contextServiceKey, empty);
        return Task.CompletedTask;
    }

    /// <summary>Takes the state out of the storage and out of the turn.</summary>
    public virtual Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        BotAssert.ContextNotNull(turnContext);
        turnContext.TurnState.Remove(_contextServiceKey);
        return _storage.DeleteAsync([GetStorageKey(turnContext)], cancellationToken);
    }

    internal Task<T?> GetValueAsync<T>(ITurnContext turnContext, string name, CancellationToken cancellationToken) =>
        GetPropertyValueAsync<T>(turnContext, name, cancellationToken);

    internal Task SetValueAsync(ITurnContext turnContext, string name, object? value, CancellationToken cancellationToken) =>
        SetPropertyValueAsync(turnContext, name, value, cancellationToken);

    internal Task DeleteValueAsync(ITurnContext turnContext, string name, CancellationToken cancellationToken) =>
        DeletePropertyValueAsync(turnContext, name, cancellationToken);

    /// <summary>Under which key this turn's state is stored.</summary>
    protected abstract string GetStorageKey(ITurnContext turnContext);

    protected Task<T?> GetPropertyValueAsync<T>(ITurnContext turnContext, string propertyName, CancellationToken cancellationToken = default)
    {
        if (!Loaded(turnContext).State.TryGetValue(propertyName, out var value) || value is null) return Task.FromResult(default(T));
        return Task.FromResult(value is T already ? already : StoredJson.Convert<T>(value));
    }

    protected Task SetPropertyValueAsync(
        ITurnContext turnContext, string propertyName, object? value, CancellationToken cancellationToken = default)
    {
        Loaded(turnContext).State[propertyName] = value!;
        return Task.CompletedTask;
    }

    protected Task DeletePropertyValueAsync(ITurnContext turnContext, string propertyName, CancellationToken cancellationToken = default)
    {
        Loaded(turnContext).State.Remove(propertyName);
        return Task.CompletedTask;
    }

    private CachedBotState Loaded(ITurnContext turnContext) =>
        GetCachedState(turnContext) ?? throw new InvalidOperationException("The state has not been loaded in this turn.");

    private static IDictionary<string, object>? StateFrom(object stored) =>
        stored as IDictionary<string, object> ?? StoredJson.Convert<Dictionary<string, object>>(stored);

    /// <summary>One turn's copy of the state.</summary>
    [SuppressMessage("Design", "CA1034", Justification = "It is nested in the packages' API.")]
    public sealed class CachedBotState
    {
        private string? _saved;

        public CachedBotState(IDictionary<string, object>? state = null)
        {
            State = state ?? new Dictionary<string, object>(StringComparer.Ordinal);
            MarkSaved();
        }

        public IDictionary<string, object> State { get; set; }

        internal bool IsChanged => _saved != StoredJson.Fingerprint(State);

        internal void MarkSaved() => _saved = StoredJson.Fingerprint(State);

        internal void MarkChanged() => _saved = null;
    }
}
