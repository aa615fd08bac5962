namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a prompt understood.</summary>
public sealed class PromptRecognizerResult<T>
{
    public bool Succeeded { get; set; }

    public T Value { get; set; } = default!;
}
