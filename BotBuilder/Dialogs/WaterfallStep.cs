namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>One step of a waterfall: says something and waits, goes to the next step, or begins another dialog.</summary>
public delegate Task<DialogTurnResult> WaterfallStep(WaterfallStepContext stepContext, CancellationToken cancellationToken);
