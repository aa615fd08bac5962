namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>What stands between choices in a sentence.</summary>
public sealed class ChoiceFactoryOptions
{
    public ChoiceFactoryOptions()
    {
    }

    public ChoiceFactoryOptions(string? inlineSeparator, string? inlineOr, string? inlineOrMore, bool? includeNumbers) =>
        (InlineSeparator, InlineOr, InlineOrMore, IncludeNumbers) = (inlineSeparator, inlineOr, inlineOrMore, includeNumbers);

    /// <summary>Between choices, but before the last: <c>, </c> where absent.</summary>
    public string? InlineSeparator { get; set; }

    /// <summary>Between the only two: <c> or </c> where absent.</summary>
    public string? InlineOr { get; set; }

    /// <summary>Before the last of three and more: <c>, or </c> where absent.</summary>
    public string? InlineOrMore { get; set; }

    /// <summary>Whether choices are numbered; they are where absent.</summary>
    public bool? IncludeNumbers { get; set; }
}
