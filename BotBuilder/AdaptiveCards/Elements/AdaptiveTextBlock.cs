using System.Text.Json;

namespace AdaptiveCards;

/// <summary>Text with the card's subset of Markdown (bold, italic, lists, links). Learner text must be escaped before it stands here.</summary>
public sealed class AdaptiveTextBlock : AdaptiveElement, IAdaptiveTextElement
{
    public const string TypeName = "TextBlock";

    public AdaptiveTextBlock()
    {
    }

    public AdaptiveTextBlock(string text) => Text = text;

    public override string Type { get; set; } = TypeName;

    public string Text { get; set; } = "";

    public AdaptiveTextSize Size { get; set; }

    public AdaptiveTextWeight Weight { get; set; }

    public AdaptiveTextColor Color { get; set; }

    public bool IsSubtle { get; set; }

    /// <summary>Not in the schema for a block: only a run can be italic, and hosts ignore it here. Nothing is written.</summary>
    bool IAdaptiveTextElement.Italic { get; set; }

    /// <summary>Not in the schema for a block, as with italics.</summary>
    bool IAdaptiveTextElement.Strikethrough { get; set; }

    public AdaptiveFontType FontType { get; set; }

    /// <summary>Without it the text is cut at the card's edge.</summary>
    public bool Wrap { get; set; }

    /// <summary>Most lines shown; 0 for all.</summary>
    public int MaxLines { get; set; }

    public AdaptiveHorizontalAlignment HorizontalAlignment { get; set; }

    /// <summary>A heading is announced as one by screen readers (from 1.5).</summary>
    public AdaptiveTextBlockStyle Style { get; set; }

    private protected override void WriteFields(Utf8JsonWriter json)
    {
        base.WriteFields(json);
        json.WriteString("text"u8, Text);
        json.Word("size"u8, Size);
        json.Word("weight"u8, Weight);
        json.Word("color"u8, Color);
        json.Flag("isSubtle"u8, IsSubtle);
        json.Word("fontType"u8, FontType);
        json.Flag("wrap"u8, Wrap);
        json.Count("maxLines"u8, MaxLines);
        json.Word("horizontalAlignment"u8, HorizontalAlignment);
        json.Word("style"u8, Style);
    }
}
