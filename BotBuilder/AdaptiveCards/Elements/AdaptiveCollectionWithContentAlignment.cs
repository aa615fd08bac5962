using System.Text.Json;

namespace AdaptiveCards;

/// <summary>A part of a table that says where the content of its cells stands (Adaptive Cards 1.5).</summary>
public abstract class AdaptiveCollectionWithContentAlignment : AdaptiveCollectionElement
{
    public AdaptiveHorizontalContentAlignment HorizontalCellContentAlignment { get; set; }

    public AdaptiveVerticalContentAlignment VerticalCellContentAlignment { get; set; }

    private protected override void WriteFields(Utf8JsonWriter json)
    {
        base.WriteFields(json);
        json.Word("horizontalCellContentAlignment"u8, HorizontalCellContentAlignment);
        json.Word("verticalCellContentAlignment"u8, VerticalCellContentAlignment);
    }
}
