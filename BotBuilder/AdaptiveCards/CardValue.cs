using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace AdaptiveCards;

/// <summary>Values that a bot puts into a card: submit data and properties beyond the schema.</summary>
internal static class CardValue
{
    /// <summary>Names as the bot wrote them: submit data comes back to the bot with the same names.</summary>
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static readonly JsonWriterOptions Readable = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null: json.WriteNullValue(); break;
            case string text: json.WriteStringValue(text); break;
            case bool flag: json.WriteBooleanValue(flag); break;
            case int number: json.WriteNumberValue(number); break;
            case long number: json.WriteNumberValue(number); break;
            case double number: json.WriteNumberValue(number); break;
            case JsonElement element: element.WriteTo(json); break;
            case JsonNode node: node.WriteTo(json); break;
            case IDictionary<string, object?> fields: WriteFields(json, fields); break;
            case IDictionary<string, string?> fields: WriteFields(json, fields); break;
            case IEnumerable<string?> lines: WriteLines(json, lines); break;
            default: JsonSerializer.Serialize(json, value, value.GetType(), Plain); break;
        }
    }

    private static void WriteFields(Utf8JsonWriter json, IDictionary<string, object?> fields)
    {
        json.WriteStartObject();
        foreach (var (name, value) in fields)
        {
            json.WritePropertyName(name);
            Write(json, value);
        }
        json.WriteEndObject();
    }

    private static void WriteFields(Utf8JsonWriter json, IDictionary<string, string?> fields)
    {
        json.WriteStartObject();
        foreach (var (name, value) in fields) json.WriteString(name, value);
        json.WriteEndObject();
    }

    private static void WriteLines(Utf8JsonWriter json, IEnumerable<string?> lines)
    {
        json.WriteStartArray();
        foreach (var line in lines) json.WriteStringValue(line);
        json.WriteEndArray();
    }
}
