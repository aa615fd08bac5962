namespace Microsoft.Bot.Schema;

/// <summary>The id that a channel gave to what it was sent; null where it gives none.</summary>
public sealed class ResourceResponse
{
    public ResourceResponse() { }

    public ResourceResponse(string? id = null) => Id = id;

    public string? Id { get; set; }
}
