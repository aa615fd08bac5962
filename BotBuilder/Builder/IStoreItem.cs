namespace Microsoft.Bot.Builder;

/// <summary>An item that knows which version of it was read; <c>*</c> writes over any.</summary>
public interface IStoreItem
{
    string? ETag { get; set; }
}
