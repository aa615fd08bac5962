namespace Microsoft.Bot.Schema.Teams;

/// <summary>A channel of a team.</summary>
public sealed class ChannelInfo
{
    public ChannelInfo() { }

    public ChannelInfo(string? id = null, string? name = null)
    {
        Id = id;
        Name = name;
    }

    public string? Id { get; set; }

    /// <summary>Null for the General channel.</summary>
    public string? Name { get; set; }

    public string? Type { get; set; }
}
