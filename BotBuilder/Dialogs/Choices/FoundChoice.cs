namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>The choice that was meant.</summary>
public sealed class FoundChoice
{
    public string? Value { get; set; }

    /// <summary>Its place in the list, from 0.</summary>
    public int Index { get; set; }

    /// <summary>How well it fits, above 0 and up to 1.</summary>
    public float Score { get; set; }

    /// <summary>The words that it was recognized by, where it was by words.</summary>
    public string? Synonym { get; set; }
}
