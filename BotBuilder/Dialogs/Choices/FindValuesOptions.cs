namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>How strictly words must fit.</summary>
public class FindValuesOptions
{
    /// <summary>Whether some of a value's words are enough.</summary>
    public bool AllowPartialMatches { get; set; }

    /// <summary>
    /// Most words that may stand between two words of a value; 2 where absent. So "second last" is found in "second from the last",
    /// but not in "wait a second, that is not the last one".
    /// </summary>
    public int? MaxTokenDistance { get; set; }

    public string? Locale { get; set; }
}
