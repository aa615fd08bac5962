namespace Microsoft.Bot.Schema;

/// <summary>The button that was pressed, and what the card's inputs held.</summary>
public sealed class AdaptiveCardInvokeAction
{
    /// <summary>Always <c>Action.Execute</c>.</summary>
    public string? Type { get; set; }

    public string? Id { get; set; }

    public string? Verb { get; set; }

    /// <summary>The button's own data, with every input's value merged in by its id.</summary>
    public object? Data { get; set; }
}
