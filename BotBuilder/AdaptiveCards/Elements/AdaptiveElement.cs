using System.Text.Json;

namespace AdaptiveCards;

/// <summary>Anything in a card's body.</summary>
public abstract class AdaptiveElement : AdaptiveTypedElement
{
    private AdaptiveHeight? height;

    /// <summary>Space between this element and the one before.</summary>
    public AdaptiveSpacing Spacing { get; set; }

    /// <summary>Draws a line above the element.</summary>
    public bool Separator { get; set; }

    public AdaptiveHeight Height
    {
        get => height ??= AdaptiveHeight.Auto;
        set => height = value;
    }

    /// <summary>A hidden element can be shown by <see cref="AdaptiveToggleVisibilityAction"/>.</summary>
    public bool IsVisible { get; set; } = true;

    private protected override void WriteFields(Utf8JsonWriter json)
    {
        json.Word("spacing"u8, Spacing);
        json.Flag("separator"u8, Separator);
        json.Flag("isVisible"u8, IsVisible, whenAbsent: true);
        if (height is { HeightType: not AdaptiveHeightType.Auto }) json.WriteString("height"u8, height.ToString());
    }
}
