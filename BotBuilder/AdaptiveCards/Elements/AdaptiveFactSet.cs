using System.Text.Json;

namespace AdaptiveCards;

/// <summary>Facts in two columns.</summary>
public sealed class AdaptiveFactSet : AdaptiveElement
{
    public const string TypeName = "FactSet";

    public override string Type { get; set; } = TypeName;

    public List<AdaptiveFact> Facts { get; set; } = [];

    private protected override void WriteFields(Utf8JsonWriter json)
    {
        base.WriteFields(json);
        json.WriteStartArray("facts"u8);
        foreach (var fact in Facts)
        {
            json.WriteStartObject();
            json.WriteString("title"u8, fact.Title);
            json.WriteString("value"u8, fact.Value);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
