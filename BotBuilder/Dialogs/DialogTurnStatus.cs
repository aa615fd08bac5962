namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Where the stack stands when a dialog's turn is over.</summary>
public enum DialogTurnStatus
{
    /// <summary>There is nothing on the stack.</summary>
    Empty = 0,

    /// <summary>The dialog waits for what the user says next.</summary>
    Waiting = 1,

    /// <summary>The dialog came to its end.</summary>
    Complete = 2,

    /// <summary>The dialog was called off.</summary>
    Cancelled = 3,

    /// <summary>The dialog came to its end, and the turn is not to go on.</summary>
    CompleteAndWait = 4,
}
