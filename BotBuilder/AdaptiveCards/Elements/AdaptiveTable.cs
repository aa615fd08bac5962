using System.Text.Json;

namespace AdaptiveCards;

/// <summary>Rows and columns (Adaptive Cards 1.5).</summary>
public sealed class AdaptiveTable : AdaptiveCollectionWithContentAlignment
{
    public const string TypeName = "Table";

    public override string Type { get; set; } = TypeName;

    public List<AdaptiveTableColumnDefinition> Columns { get; set; } = [];

    public List<AdaptiveTableRow> Rows { get; set; } = [];

    /// <summary>Whether the first row names the columns; a screen reader then says the name with each cell.</summary>
    public bool FirstRowAsHeaders { get; set; } = true;

    public bool ShowGridLines { get; set; } = true;

    public AdaptiveContainerStyle? GridStyle { get; set; }

    private protected override void WriteFields(Utf8JsonWriter json)
    {
        base.WriteFields(json);
        json.Flag("firstRowAsHeaders"u8, FirstRowAsHeaders, whenAbsent: true);
        json.Flag("showGridLines"u8, ShowGridLines, whenAbsent: true);
        json.Style("gridStyle"u8, GridStyle);
        json.WriteStartArray("columns"u8);
        foreach (var column in Columns) column.Write(json);
        json.WriteEndArray();
        json.Parts("rows"u8, Rows);
    }
}
