namespace Microsoft.Bot.Builder;

/// <summary>Where state is kept between turns, by key.</summary>
public interface IStorage
{
    /// <summary>What there is under these keys; a key with nothing under it is left out.</summary>
    Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default);

    /// <exception cref="Exception">an <see cref="IStoreItem"/>'s ETag is no longer the stored one</exception>
    Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default);

    Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default);
}
