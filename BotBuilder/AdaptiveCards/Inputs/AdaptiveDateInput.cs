using System.Text.Json;

namespace AdaptiveCards;

/// <summary>A day; value and bounds as <c>YYYY-MM-DD</c>.</summary>
public sealed class AdaptiveDateInput : AdaptiveInput
{
    public const string TypeName = "Input.Date";

    public override string Type { get; set; } = TypeName;

    public string? Placeholder { get; set; }

    public string? Value { get; set; }

    public string? Min { get; set; }

    public string? Max { get; set; }

    private protected override void WriteFields(Utf8JsonWriter json)
    {
        base.WriteFields(json);
        json.Text("placeholder"u8, Placeholder);
        json.Text("value"u8, Value);
        json.Text("min"u8, Min);
        json.Text("max"u8, Max);
    }
}
