using Microsoft.Bot.Builder.Dialogs.Choices;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for yes or no.</summary>
public class ConfirmPrompt : Prompt<bool>
{
    private static readonly HashSet<string> YesWords = new(StringComparer.Ordinal)
    {
        "yes", "y", "yep", "yeah", "yup", "sure", "ok", "okay", "true", "agree",
    };

    private static readonly HashSet<string> NoWords = new(StringComparer.Ordinal) { "no", "n", "nope", "nah", "not", "never", "false", "disagree" };

    public ConfirmPrompt(string dialogId, PromptValidator<bool>? validator = null, string? defaultLocale = null) : base(dialogId, validator) =>
        DefaultLocale = defaultLocale;

    public ListStyle Style { get; set; } = ListStyle.Auto;

    public string? DefaultLocale { get; set; }

    /// <summary>What stands between the two in a sentence; English words where absent.</summary>
    public ChoiceFactoryOptions? ChoiceOptions { get; set; }

    /// <summary>Yes and no; in English where absent.</summary>
    public Tuple<Choice, Choice>? ConfirmChoices { get; set; }

    private IList<Choice> Both => ConfirmChoices is { } own ? [own.Item1, own.Item2] : [new Choice("Yes"), new Choice("No")];

    protected override async Task OnPromptAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default)
    {
        var question = isRetry ? options.RetryPrompt ?? options.Prompt : options.Prompt;
        var message = AppendChoices(
            question, turnContext.Activity.ChannelId, Both, options.Style ?? Style, ChoiceOptions,
            turnContext.Activity.Conversation?.ConversationType, PromptQuestion.ToList(turnContext), cancellationToken);
        await turnContext.SendActivityAsync(message, cancellationToken);
    }

    protected override Task<PromptRecognizerResult<bool>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        var text = turnContext.Activity.Text;
        return Task.FromResult(!string.IsNullOrEmpty(text) && (InWords(text) ?? Chosen(text)) is { } yes
            ? new PromptRecognizerResult<bool> { Succeeded = true, Value = yes }
            : new PromptRecognizerResult<bool>());
    }

    /// <summary>"Not sure" is no yes.</summary>
    private static bool? InWords(string text)
    {
        bool? said = null;
        foreach (var token in ChoiceToken.Split(text))
        {
            if (NoWords.Contains(token.Word)) return false;
            if (YesWords.Contains(token.Word)) said = true;
        }
        return said;
    }

    private bool? Chosen(string text) =>
        ChoiceRecognizers.RecognizeChoices(text, Both) is { Count: > 0 } found ? found[0].Resolution.Index == 0 : null;
}
