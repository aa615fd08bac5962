using Microsoft.Bot.Builder;

namespace CompassionCoach.Tests.BotBuilder.State;

/// <summary>Keeps what it is given, and counts how often it is asked.</summary>
internal sealed class DictionaryStorage : IStorage
{
    public Dictionary<string, object> Items { get; } = [];

    public int Reads { get; private set; }

    public int Writes { get; private set; }

    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        Reads++;
        return Task.FromResult<IDictionary<string, object>>(Items.Where(i => keys.Contains(i.Key)).ToDictionary(i => i.Key, i => i.Value));
    }

    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        Writes++;
        foreach (var (key, value) in changes) Items[key] = new Dictionary<string, object>((IDictionary<string, object>)value);
        return Task.CompletedTask;
    }

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        foreach (var key in keys) Items.Remove(key);
        return Task.CompletedTask;
    }
}
