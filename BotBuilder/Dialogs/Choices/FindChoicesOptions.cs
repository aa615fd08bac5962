namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>What a choice can be recognized by.</summary>
public sealed class FindChoicesOptions : FindValuesOptions
{
    /// <summary>Leaves out the values.</summary>
    public bool NoValue { get; set; }

    /// <summary>Leaves out the titles of the actions.</summary>
    public bool NoAction { get; set; }

    /// <summary>Whether "2" and "two" mean the second.</summary>
    public bool RecognizeNumbers { get; set; } = true;

    /// <summary>Whether "the second one" means the second.</summary>
    public bool RecognizeOrdinals { get; set; } = true;
}
