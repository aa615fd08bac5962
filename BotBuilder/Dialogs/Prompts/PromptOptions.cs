using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a prompt asks, and how.</summary>
public sealed class PromptOptions
{
    public Activity? Prompt { get; set; }

    /// <summary>Asked in place of <see cref="Prompt"/> after an answer that did not do.</summary>
    public Activity? RetryPrompt { get; set; }

    public IList<Choice>? Choices { get; set; }

    /// <summary>How the choices are shown; as the prompt says where absent.</summary>
    public ListStyle? Style { get; set; }

    /// <summary>Something for the validator.</summary>
    public object? Validations { get; set; }
}
