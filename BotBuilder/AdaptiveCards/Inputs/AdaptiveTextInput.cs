using System.Text.Json;

namespace AdaptiveCards;

/// <summary>A line or an area of text.</summary>
public sealed class AdaptiveTextInput : AdaptiveInput
{
    public const string TypeName = "Input.Text";

    public override string Type { get; set; } = TypeName;

    public string? Placeholder { get; set; }

    public string? Value { get; set; }

    public bool IsMultiline { get; set; }

    /// <summary>Most characters; a hint that a host may ignore. 0 for none.</summary>
    public int MaxLength { get; set; }

    public AdaptiveTextInputStyle Style { get; set; }

    /// <summary>Pattern that the text must meet (from 1.3).</summary>
    public string? Regex { get; set; }

    /// <summary>Button beside the input (from 1.2).</summary>
    public AdaptiveAction? InlineAction { get; set; }

    private protected override void WriteFields(Utf8JsonWriter json)
    {
        base.WriteFields(json);
        json.Text("placeholder"u8, Placeholder);
        json.Text("value"u8, Value);
        json.Flag("isMultiline"u8, IsMultiline);
        json.Count("maxLength"u8, MaxLength);
        json.Word("style"u8, Style);
        json.Text("regex"u8, Regex);
        json.Part("inlineAction"u8, InlineAction);
    }
}
