using System.Globalization;
using Microsoft.Bot.Builder.Dialogs.Choices;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for a number; the first one that is said, in digits or else as English words, is the answer.</summary>
public class NumberPrompt<T> : Prompt<T> where T : struct
{
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is not short, int, long, float, double or decimal.</exception>
    public NumberPrompt(string dialogId, PromptValidator<T>? validator = null, string? defaultLocale = null) : base(dialogId, validator)
    {
        if (Type.GetTypeCode(typeof(T)) is not (TypeCode.Int16 or TypeCode.Int32 or TypeCode.Int64 or TypeCode.Single or TypeCode.Double or TypeCode.Decimal))
            throw new NotSupportedException($"A number prompt does not know {typeof(T).Name}.");
        DefaultLocale = defaultLocale;
    }

    /// <summary>Language by which numbers are read where the message does not say its own.</summary>
    public string? DefaultLocale { get; set; }

    protected override Task OnPromptAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, bool isRetry, CancellationToken cancellationToken = default) =>
        PromptQuestion.AskAsync(turnContext, options, isRetry, cancellationToken);

    protected override Task<PromptRecognizerResult<T>> OnRecognizeAsync(
        ITurnContext turnContext, IDictionary<string, object> state, PromptOptions options, CancellationToken cancellationToken = default)
    {
        var message = turnContext.Activity;
        var number = SpokenNumber.First(message.Text, message.Locale ?? DefaultLocale);
        return Task.FromResult(number is { } said && As(said) is { } value
            ? new PromptRecognizerResult<T> { Succeeded = true, Value = value }
            : new PromptRecognizerResult<T>());
    }

    /// <summary>Half a number is none where whole ones are asked for, and neither is one too large.</summary>
    private static T? As(decimal number)
    {
        var fraction = typeof(T) == typeof(float) || typeof(T) == typeof(double) || typeof(T) == typeof(decimal);
        if (!fraction && number != decimal.Truncate(number)) return null;
        try
        {
            return (T)Convert.ChangeType(number, typeof(T), CultureInfo.InvariantCulture);
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
