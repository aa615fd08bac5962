using System.Globalization;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks until the answer does, then ends with it.</summary>
public abstract class Prompt<T> : Dialog
{
    internal const string Attempts = "AttemptCount";
    private const string PersistedOptions = "options";
    private const string PersistedState = "state";

    private readonly PromptValidator<T>? validator;

    public Prompt(string dialogId, PromptValidator<T>? validator = null) : base(dialogId) => this.validator = validator;

    /// <exception cref="ArgumentException">The options are not <see cref="PromptOptions"/>.</exception>
    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        RefuseToken(options, nameof(options));
        if (options is not PromptOptions asked) throw new ArgumentException("A prompt begins with PromptOptions.", nameof(options));
        ExpectInput(asked.Prompt);
        ExpectInput(asked.RetryPrompt);
        var own = new Dictionary<string, object> { [Attempts] = 0 };
        var state = dc.ActiveDialog!.State;
        (state[PersistedOptions], state[PersistedState]) = (asked, own);
        await OnPromptAsync(dc.Context, own, asked, false, cancellationToken);
        return EndOfTurn;
    }

    /// <summary>Only a message is an answer. A validator that says something itself is not followed by the question.</summary>
    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (dc.Context.Activity.Type != ActivityTypes.Message) return EndOfTurn;
        var (own, asked) = Kept(dc.ActiveDialog!);
        var recognized = await OnRecognizeAsync(dc.Context, own, asked, cancellationToken);
        own[Attempts] = (own.TryGetValue(Attempts, out var count) ? Convert.ToInt32(count, CultureInfo.InvariantCulture) : 0) + 1;
        var does = validator is null
            ? recognized.Succeeded
            : await validator(new PromptValidatorContext<T>(dc.Context, recognized, own, asked), cancellationToken);
        if (does) return await dc.EndDialogAsync(recognized.Value, cancellationToken);
        if (!dc.Context.Responded) await OnPromptAsync(dc.Context, own, asked, true, cancellationToken);
        return EndOfTurn;
    }

    /// <summary>A dialog put above the prompt has ended; its result is no answer, so the prompt asks again.</summary>
    public override async Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc, DialogReason reason, object? result = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        await RepromptDialogAsync(dc.Context, dc.ActiveDialog!, cancellationToken);
        return EndOfTurn;
    }

    public override Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        var (own, asked) = Kept(instance);
        return OnPromptAsync(turnContext, own, asked, false, cancellationToken);
    }

    protected abstract Task OnPromptAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default);

    protected abstract Task<PromptRecognizerResult<T>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default);

    /// <summary>The question with the choices in it or below it. The question itself stays as it is: it may be asked again.</summary>
    protected virtual IMessageActivity AppendChoices(
        IMessageActivity? prompt, string? channelId, IList<Choice> choices, ListStyle style, ChoiceFactoryOptions? options = null,
        string? conversationType = null, IList<string>? toList = null, CancellationToken cancellationToken = default)
    {
        var text = string.IsNullOrEmpty(prompt?.Text) ? "" : prompt.Text;
        var shown = style switch
        {
            ListStyle.None => MessageFactory.Text(text, null, InputHints.ExpectingInput),
            ListStyle.Inline => ChoiceFactory.Inline(choices, text, null, options),
            ListStyle.List => ChoiceFactory.List(choices, text, null, options),
            ListStyle.SuggestedAction => ChoiceFactory.SuggestedAction(choices, text, null, toList),
            _ => ChoiceFactory.ForChannel(channelId, choices, text, null, options, conversationType, toList),
        };
        if (prompt is not Activity asked) return shown;
        var message = asked.CopyOfMessage();
        message.Text = shown.Text;
        if (shown.SuggestedActions?.Actions is { Count: > 0 }) message.SuggestedActions = shown.SuggestedActions;
        return message;
    }

    private static (IDictionary<string, object> Own, PromptOptions Asked) Kept(DialogInstance instance) =>
        ((IDictionary<string, object>)instance.State[PersistedState], (PromptOptions)instance.State[PersistedOptions]);

    private static void ExpectInput(Activity? prompt)
    {
        if (prompt is not null && string.IsNullOrEmpty(prompt.InputHint)) prompt.InputHint = InputHints.ExpectingInput;
    }
}
