using System.Text.Json;

namespace AdaptiveCards;

/// <summary>A container that stands beside others in a <see cref="AdaptiveColumnSet"/>.</summary>
public sealed class AdaptiveColumn : AdaptiveContainer
{
    public new const string TypeName = "Column";

    public override string Type { get; set; } = TypeName;

    /// <summary>As the host decides where absent.</summary>
    public AdaptiveWidth? Width { get; set; }

    private protected override void WriteFields(Utf8JsonWriter json)
    {
        json.Text("width"u8, Width?.ToString());
        base.WriteFields(json);
    }
}
