namespace Microsoft.Bot.Schema;

/// <summary>Answers offered under a message, gone once one is taken.</summary>
public sealed class SuggestedActions
{
    public SuggestedActions() { }

    public SuggestedActions(IList<string>? to = null, IList<CardAction>? actions = null)
    {
        To = to;
        Actions = actions;
    }

    /// <summary>Whom they are shown to; everyone where empty.</summary>
    public IList<string>? To { get; set; }

    public IList<CardAction>? Actions { get; set; }
}
