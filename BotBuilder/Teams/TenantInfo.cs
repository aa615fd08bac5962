namespace Microsoft.Bot.Schema.Teams;

/// <summary>The organisation a message comes from.</summary>
public sealed class TenantInfo
{
    public TenantInfo() { }

    public TenantInfo(string? id = null) => Id = id;

    public string? Id { get; set; }
}
