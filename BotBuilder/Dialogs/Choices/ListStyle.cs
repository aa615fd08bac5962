namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>How choices are shown.</summary>
public enum ListStyle
{
    /// <summary>Not at all; the prompt says them itself.</summary>
    None = 0,

    /// <summary>As the channel shows them best.</summary>
    Auto = 1,

    /// <summary>In the sentence: <c>(1) red, (2) green, or (3) blue</c>.</summary>
    Inline = 2,

    /// <summary>As a numbered list.</summary>
    List = 3,

    /// <summary>As suggested answers below the message.</summary>
    SuggestedAction = 4,
}
