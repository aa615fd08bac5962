using System.Text.Json;

namespace AdaptiveCards;

/// <summary>Text in runs, each with its own look. No Markdown is read in it (Adaptive Cards 1.2).</summary>
public sealed class AdaptiveRichTextBlock : AdaptiveElement
{
    public const string TypeName = "RichTextBlock";

    public override string Type { get; set; } = TypeName;

    public AdaptiveHorizontalAlignment HorizontalAlignment { get; set; }

    public List<AdaptiveInline> Inlines { get; set; } = [];

    private protected override void WriteFields(Utf8JsonWriter json)
    {
        base.WriteFields(json);
        json.Word("horizontalAlignment"u8, HorizontalAlignment);
        json.WriteStartArray("inlines"u8);
        foreach (var inline in Inlines) inline.Write(json);
        json.WriteEndArray();
    }
}
