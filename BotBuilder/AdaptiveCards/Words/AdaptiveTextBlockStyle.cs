namespace AdaptiveCards;

/// <summary>Whether a text is a heading to a screen reader (Adaptive Cards 1.5, <c>TextBlockStyle</c>).</summary>
public enum AdaptiveTextBlockStyle
{
    Paragraph = 0,
    Heading = 1,
}
