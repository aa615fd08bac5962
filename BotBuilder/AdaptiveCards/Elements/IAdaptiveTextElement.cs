namespace AdaptiveCards;

/// <summary>What a block of text and a run of it have in common.</summary>
public interface IAdaptiveTextElement
{
    string Text { get; set; }

    AdaptiveTextSize Size { get; set; }

    AdaptiveTextWeight Weight { get; set; }

    AdaptiveTextColor Color { get; set; }

    bool IsSubtle { get; set; }

    bool Italic { get; set; }

    bool Strikethrough { get; set; }

    AdaptiveFontType FontType { get; set; }
}
