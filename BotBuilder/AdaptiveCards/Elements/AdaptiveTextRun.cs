using System.Text.Json;

namespace AdaptiveCards;

/// <summary>Text with one look inside a rich text block (Adaptive Cards 1.2; underline from 1.3).</summary>
public sealed class AdaptiveTextRun : AdaptiveInline, IAdaptiveTextElement
{
    public const string TypeName = "TextRun";

    public AdaptiveTextRun()
    {
    }

    public AdaptiveTextRun(string text) => Text = text;

    public override string Type { get; set; } = TypeName;

    public string Text { get; set; } = "";

    public AdaptiveTextSize Size { get; set; }

    public AdaptiveTextWeight Weight { get; set; }

    public AdaptiveTextColor Color { get; set; }

    public bool IsSubtle { get; set; }

    public bool Italic { get; set; }

    public bool Strikethrough { get; set; }

    public bool Highlight { get; set; }

    public bool Underline { get; set; }

    public AdaptiveFontType FontType { get; set; }

    public AdaptiveAction? SelectAction { get; set; }

    private protected override void WriteFields(Utf8JsonWriter json)
    {
        json.WriteString("text"u8, Text);
        json.Word("size"u8, Size);
        json.Word("weight"u8, Weight);
        json.Word("color"u8, Color);
        json.Flag("isSubtle"u8, IsSubtle);
        json.Flag("italic"u8, Italic);
        json.Flag("strikethrough"u8, Strikethrough);
        json.Flag("highlight"u8, Highlight);
        json.Flag("underline"u8, Underline);
        json.Word("fontType"u8, FontType);
        json.Part("selectAction"u8, SelectAction);
    }
}
