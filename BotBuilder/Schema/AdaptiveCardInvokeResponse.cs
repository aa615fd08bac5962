namespace Microsoft.Bot.Schema;

/// <summary>The answer to an <c>Action.Execute</c>.</summary>
public sealed class AdaptiveCardInvokeResponse
{
    /// <summary>An HTTP status; clients act on 200 only.</summary>
    public int StatusCode { get; set; }

    /// <summary><c>application/vnd.microsoft.card.adaptive</c> replaces the card; <c>application/vnd.microsoft.activity.message</c> is a line of text; <c>application/vnd.microsoft.error</c> an <see cref="Error"/>.</summary>
    public string? Type { get; set; }

    public object? Value { get; set; }
}
