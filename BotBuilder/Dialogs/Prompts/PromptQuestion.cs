namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks as the prompt's options say: after an answer that did not do, with the other question where there is one.</summary>
internal static class PromptQuestion
{
    public static Task AskAsync(ITurnContext turnContext, PromptOptions options, bool isRetry, CancellationToken cancellationToken) =>
        (isRetry ? options.RetryPrompt ?? options.Prompt : options.Prompt) is { } question
            ? turnContext.SendActivityAsync(question.CopyOfMessage(), cancellationToken)
            : Task.CompletedTask;

    /// <summary>Suggested answers in Teams are shown to those they are meant for only, so they need the id of who asked.</summary>
    public static IList<string>? ToList(ITurnContext turnContext) => turnContext.Activity.From?.Id is { } id ? [id] : null;
}
