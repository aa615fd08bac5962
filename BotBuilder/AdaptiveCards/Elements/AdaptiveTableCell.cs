using System.Text.Json;

namespace AdaptiveCards;

/// <summary>A cell of a table (Adaptive Cards 1.5).</summary>
public sealed class AdaptiveTableCell : AdaptiveCollectionWithContentAlignment
{
    public const string TypeName = "TableCell";

    public override string Type { get; set; } = TypeName;

    public List<AdaptiveElement> Items { get; set; } = [];

    private protected override void WriteFields(Utf8JsonWriter json)
    {
        base.WriteFields(json);
        json.Parts("items"u8, Items);
    }
}
