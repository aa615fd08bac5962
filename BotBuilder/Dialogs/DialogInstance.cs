namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>One dialog on the stack, and what it keeps between turns.</summary>
public sealed class DialogInstance
{
    public string? Id { get; set; }

    /// <summary>Values by name; they must survive the store that keeps the conversation's state.</summary>
    public IDictionary<string, object> State { get; set; } = null!;

    /// <summary>Place on a parent's stack: that many places above the one that it counts from; absent for an ordinary place.</summary>
    public int? StackIndex { get; set; }

    /// <summary>Version of the dialog when it began, where the dialog says one.</summary>
    public string? Version { get; set; }
}
