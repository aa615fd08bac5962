namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Decides whether an answer does. It is asked about answers that were not understood too, and may say something itself.</summary>
public delegate Task<bool> PromptValidator<T>(PromptValidatorContext<T> promptContext, CancellationToken cancellationToken);
