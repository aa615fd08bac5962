namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a waterfall's step knows: the stack, which step it is, and what the step before brought.</summary>
public sealed class WaterfallStepContext : DialogContext
{
    private readonly WaterfallDialog waterfall;
    private bool wentOn;

    internal WaterfallStepContext(
        WaterfallDialog waterfall, DialogContext dc, object? options, IDictionary<string, object> values, int index, DialogReason reason, object? result)
        : base(dc.Dialogs, dc, new DialogState(dc.Stack))
    {
        this.waterfall = waterfall;
        Parent = dc.Parent;
        (Options, Values, Index, Reason, Result) = (options, values, index, reason, result);
    }

    /// <summary>Counts from 0.</summary>
    public int Index { get; }

    /// <summary>What the waterfall was begun with.</summary>
    public object? Options { get; }

    public DialogReason Reason { get; }

    /// <summary>What the step before was given: the user's words, or the result of the dialog that it began.</summary>
    public object? Result { get; }

    /// <summary>Values that the steps hand on to each other.</summary>
    public IDictionary<string, object> Values { get; }

    /// <summary>Goes to the next step without waiting for the user.</summary>
    /// <exception cref="InvalidOperationException">This step went on already.</exception>
    public Task<DialogTurnResult> NextAsync(object? result = null, CancellationToken cancellationToken = default)
    {
        Dialog.RefuseToken(result, nameof(result));
        if (wentOn) throw new InvalidOperationException($"Step {Index} of '{waterfall.Id}' went on twice.");
        wentOn = true;
        return waterfall.ResumeDialogAsync(this, DialogReason.NextCalled, result, cancellationToken);
    }
}
