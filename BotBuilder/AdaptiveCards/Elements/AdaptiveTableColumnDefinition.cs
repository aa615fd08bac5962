using System.Text.Json;

namespace AdaptiveCards;

/// <summary>A column of a table: its share of the width, or its width in pixels.</summary>
public sealed class AdaptiveTableColumnDefinition
{
    public const string TypeName = "TableColumnDefinition";

    /// <summary>Share of the table's width, beside the other columns' shares; 0 for none.</summary>
    public double Width { get; set; }

    /// <summary>Pixels, in place of <see cref="Width"/>; 0 for none.</summary>
    public double PixelWidth { get; set; }

    internal void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        if (PixelWidth > 0) json.WriteString("width"u8, FormattableString.Invariant($"{PixelWidth}px"));
        else if (Width > 0) json.WriteNumber("width"u8, Width);
        json.WriteEndObject();
    }
}
