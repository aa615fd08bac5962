namespace Microsoft.Bot.Schema;

/// <summary>One page of a conversation's members.</summary>
public sealed class PagedMembersResult
{
    public PagedMembersResult() { }

    public PagedMembersResult(string? continuationToken = null, IList<ChannelAccount>? members = null)
    {
        ContinuationToken = continuationToken;
        Members = members;
    }

    /// <summary>Asks for the next page; null on the last.</summary>
    public string? ContinuationToken { get; set; }

    public IList<ChannelAccount>? Members { get; set; }
}
