namespace Microsoft.Bot.Schema;

/// <summary>How a message's text is to be read.</summary>
public static class TextFormatTypes
{
    /// <summary>Where no format is named.</summary>
    public const string Markdown = "markdown";
    public const string Plain = "plain";
    public const string Xml = "xml";
}
