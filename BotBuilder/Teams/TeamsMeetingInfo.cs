namespace Microsoft.Bot.Schema.Teams;

/// <summary>A meeting.</summary>
public sealed class TeamsMeetingInfo
{
    public TeamsMeetingInfo() { }

    public TeamsMeetingInfo(string? id = null) => Id = id;

    public string? Id { get; set; }
}
