namespace AdaptiveCards;

/// <summary>One of a choice set: what is shown, and what comes back.</summary>
public sealed class AdaptiveChoice
{
    public string Title { get; set; } = "";

    /// <summary>Must hold no comma: several choices come back joined by commas.</summary>
    public string Value { get; set; } = "";
}
