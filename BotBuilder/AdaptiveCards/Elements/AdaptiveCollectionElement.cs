using System.Text.Json;

namespace AdaptiveCards;

/// <summary>An element that holds others.</summary>
public abstract class AdaptiveCollectionElement : AdaptiveElement
{
    /// <summary>Meaning of the container; inherited from the one around it where absent.</summary>
    public AdaptiveContainerStyle? Style { get; set; }

    /// <summary>Reaches to the edges of the container around it (from 1.2).</summary>
    public bool Bleed { get; set; }

    /// <summary>Least height in pixels; 0 for none (from 1.2).</summary>
    public uint PixelMinHeight { get; set; }

    public AdaptiveVerticalContentAlignment VerticalContentAlignment { get; set; }

    public AdaptiveHorizontalAlignment HorizontalAlignment { get; set; }

    /// <summary>Makes the whole area one button.</summary>
    public AdaptiveAction? SelectAction { get; set; }

    private protected override void WriteFields(Utf8JsonWriter json)
    {
        base.WriteFields(json);
        json.Style("style"u8, Style);
        json.Flag("bleed"u8, Bleed);
        json.Pixels("minHeight"u8, PixelMinHeight);
        json.Word("verticalContentAlignment"u8, VerticalContentAlignment);
        json.Word("horizontalAlignment"u8, HorizontalAlignment);
        json.Part("selectAction"u8, SelectAction);
    }
}
