using System.Text.Json;

namespace AdaptiveCards;

/// <summary>Columns side by side.</summary>
public sealed class AdaptiveColumnSet : AdaptiveCollectionElement
{
    public const string TypeName = "ColumnSet";

    public override string Type { get; set; } = TypeName;

    public List<AdaptiveColumn> Columns { get; set; } = [];

    private protected override void WriteFields(Utf8JsonWriter json)
    {
        base.WriteFields(json);
        json.Parts("columns"u8, Columns);
    }
}
