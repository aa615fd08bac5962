namespace Microsoft.Bot.Schema;

/// <summary>A part of a text that matters.</summary>
public sealed class TextHighlight
{
    public TextHighlight() { }

    public TextHighlight(string? text = null, int? occurrence = null)
    {
        Text = text;
        Occurrence = occurrence;
    }

    public string? Text { get; set; }

    /// <summary>Which occurrence of the text is meant, counted from 1.</summary>
    public int? Occurrence { get; set; }
}
