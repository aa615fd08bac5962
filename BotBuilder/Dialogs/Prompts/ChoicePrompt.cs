using Microsoft.Bot.Builder.Dialogs.Choices;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for one of a list. The words, the place ("the second one") or the number of a choice is the answer.</summary>
public class ChoicePrompt : Prompt<FoundChoice>
{
    public ChoicePrompt(string dialogId, PromptValidator<FoundChoice>? validator = null, string? defaultLocale = null) : base(dialogId, validator) =>
        DefaultLocale = defaultLocale;

    public ListStyle Style { get; set; } = ListStyle.Auto;

    public string? DefaultLocale { get; set; }

    /// <summary>What stands between the choices in a sentence; English words where absent.</summary>
    public ChoiceFactoryOptions? ChoiceOptions { get; set; }

    public FindChoicesOptions? RecognizerOptions { get; set; }

    protected override async Task OnPromptAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default)
    {
        var question = isRetry ? options.RetryPrompt ?? options.Prompt : options.Prompt;
        var message = AppendChoices(
            question, turnContext.Activity.ChannelId, options.Choices ?? [], options.Style ?? Style, ChoiceOptions,
            turnContext.Activity.Conversation?.ConversationType, PromptQuestion.ToList(turnContext), cancellationToken);
        await turnContext.SendActivityAsync(message, cancellationToken);
    }

    protected override Task<PromptRecognizerResult<FoundChoice>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        var text = turnContext.Activity.Text;
        var found = string.IsNullOrEmpty(text) ? [] : ChoiceRecognizers.RecognizeChoices(text, options.Choices ?? [], RecognizerOptions);
        return Task.FromResult(found.Count > 0
            ? new PromptRecognizerResult<FoundChoice> { Succeeded = true, Value = found[0].Resolution }
            : new PromptRecognizerResult<FoundChoice>());
    }
}
