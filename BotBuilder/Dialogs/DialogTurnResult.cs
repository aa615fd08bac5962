namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What came of a dialog's turn; the result is for the dialog below it on the stack.</summary>
public sealed class DialogTurnResult(DialogTurnStatus status, object? result = null)
{
    public DialogTurnStatus Status { get; set; } = status;

    public object? Result { get; set; } = result;
}
