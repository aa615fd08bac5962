using System.Globalization;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a validator knows.</summary>
public sealed class PromptValidatorContext<T>
{
    internal PromptValidatorContext(
        ITurnContext context, PromptRecognizerResult<T> recognized, IDictionary<string, object> state, PromptOptions options) =>
        (Context, Recognized, State, Options) = (context, recognized, state, options);

    public ITurnContext Context { get; }

    public PromptRecognizerResult<T> Recognized { get; }

    public PromptOptions Options { get; }

    /// <summary>Kept as long as the prompt asks.</summary>
    public IDictionary<string, object> State { get; }

    /// <summary>How many answers there were, this one among them.</summary>
    public int AttemptCount => State.TryGetValue(Prompt<T>.Attempts, out var kept) ? Convert.ToInt32(kept, CultureInfo.InvariantCulture) : 0;
}
