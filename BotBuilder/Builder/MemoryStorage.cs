using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Microsoft.Bot.Builder;

/// <summary>
/// Storage for as long as the process lives. Items are kept as JSON, so that what was read can be changed without changing what
/// is stored. Internal, because the packages' constructor names a Newtonsoft type.
/// </summary>
internal sealed class MemoryStorage : IStorage
{
    private readonly Dictionary<string, (JsonNode Item, string? ETag)> _items = [];
    private readonly Lock _gate = new();
    private long _version;

    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var found = new Dictionary<string, object>(StringComparer.Ordinal);
        lock (_gate)
        {
            foreach (var key in keys)
            {
                if (!_items.TryGetValue(key, out var stored)) continue;
                var item = stored.Item.Deserialize<object>(StoredJson.Options)!;
                if (item is IStoreItem versioned) versioned.ETag = stored.ETag;
                found[key] = item;
            }
        }

        return Task.FromResult<IDictionary<string, object>>(found);
    }

    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(changes);
        lock (_gate)
        {
            foreach (var (key, item) in changes)
            {
                var versioned = item as IStoreItem;
                if (versioned is not null && versioned.ETag != "*" && _items.TryGetValue(key, out var stored)
                    && stored.ETag is not null && stored.ETag != versioned.ETag)
                {
                    throw new ArgumentException($"ETag conflict: {versioned.ETag} was read, {stored.ETag} is stored.", nameof(changes));
                }

                var version = versioned is null ? null : (_version++).ToString(CultureInfo.InvariantCulture);
                _items[key] = (JsonSerializer.SerializeToNode<object>(item, StoredJson.Options)!, version);
            }
        }

        return Task.CompletedTask;
    }

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        lock (_gate)
        {
            foreach (var key in keys) _items.Remove(key);
        }

        return Task.CompletedTask;
    }
}
