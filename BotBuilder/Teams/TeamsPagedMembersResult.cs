namespace Microsoft.Bot.Schema.Teams;

/// <summary>One page of a Teams conversation's members.</summary>
public sealed class TeamsPagedMembersResult
{
    /// <summary>Asks for the next page; null on the last.</summary>
    public string? ContinuationToken { get; set; }

    public IList<TeamsChannelAccount>? Members { get; set; }
}
