using System.Text.Json;

namespace AdaptiveCards;

/// <summary>A number. <see cref="double.NaN"/> says "none" for value and bounds.</summary>
public sealed class AdaptiveNumberInput : AdaptiveInput
{
    public const string TypeName = "Input.Number";

    public override string Type { get; set; } = TypeName;

    public string? Placeholder { get; set; }

    public double Value { get; set; } = double.NaN;

    public double Min { get; set; } = double.NaN;

    public double Max { get; set; } = double.NaN;

    private protected override void WriteFields(Utf8JsonWriter json)
    {
        base.WriteFields(json);
        json.Text("placeholder"u8, Placeholder);
        json.Number("value"u8, Value);
        json.Number("min"u8, Min);
        json.Number("max"u8, Max);
    }
}
