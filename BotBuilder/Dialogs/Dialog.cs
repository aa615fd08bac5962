namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A part of a conversation. One object serves all conversations at once, so what it remembers stands in the stack's state.</summary>
public abstract class Dialog
{
    /// <summary>What a dialog answers that waits for the user.</summary>
    public static readonly DialogTurnResult EndOfTurn = new(DialogTurnStatus.Waiting);

    /// <summary>The same answer as a finished task, so that waiting costs no memory.</summary>
    internal static readonly Task<DialogTurnResult> Waiting = Task.FromResult(EndOfTurn);

    private string? id;

    public Dialog(string? dialogId = null) => id = dialogId;

    /// <summary>Names the dialog in its set and on the stack; the type's name where none was given.</summary>
    public string Id
    {
        get => id ??= OnComputeId();
        set => id = value;
    }

    /// <summary>Called when the dialog is put on the stack.</summary>
    public abstract Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default);

    /// <summary>Called when the user says something and the dialog is the top of the stack. A dialog that does not say otherwise ends.</summary>
    public virtual Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default) =>
        dc.EndDialogAsync(null, cancellationToken);

    /// <summary>Called when the dialog above has ended. A dialog that does not say otherwise ends with the same result.</summary>
    public virtual Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc, DialogReason reason, object? result = null, CancellationToken cancellationToken = default) =>
        dc.EndDialogAsync(result, cancellationToken);

    /// <summary>Asks the same again, after something else was said in between.</summary>
    public virtual Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default) =>
        Task.CompletedTask;

    /// <summary>Called before the dialog is taken off the stack, however that comes.</summary>
    public virtual Task EndDialogAsync(
        ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default) =>
        Task.CompletedTask;

    protected virtual string OnComputeId() => GetType().Name;

    /// <summary>A token in the place of options compiles, since options are any object; it is always a mistake.</summary>
    internal static void RefuseToken(object? value, string name)
    {
        if (value is CancellationToken) throw new ArgumentException("A cancellation token stands where this was meant.", name);
    }
}
