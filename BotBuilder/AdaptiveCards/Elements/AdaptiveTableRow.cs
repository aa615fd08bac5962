using System.Text.Json;

namespace AdaptiveCards;

/// <summary>A row of a table (Adaptive Cards 1.5).</summary>
public sealed class AdaptiveTableRow : AdaptiveCollectionWithContentAlignment
{
    public const string TypeName = "TableRow";

    public override string Type { get; set; } = TypeName;

    public List<AdaptiveTableCell> Cells { get; set; } = [];

    private protected override void WriteFields(Utf8JsonWriter json)
    {
        base.WriteFields(json);
        json.Parts("cells"u8, Cells);
    }
}
