using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Builder;

/// <summary>
/// Text, truths, numbers and JSON as such; anything else as <c>{"$type": …, "$value": …}</c>. Whole numbers come back as
/// <see cref="long"/>. The type names are our own writing in this process' memory, never a caller's.
/// </summary>
internal sealed class TypedObjectConverter : JsonConverter<object>
{
    private static readonly ConcurrentDictionary<string, Type> Types = new(StringComparer.Ordinal);

    public override object? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String: return reader.GetString();
            case JsonTokenType.True: return true;
            case JsonTokenType.False: return false;
            case JsonTokenType.Number: return reader.TryGetInt64(out var whole) ? whole : reader.GetDouble();
            default: return FromElement(JsonElement.ParseValue(ref reader), options);
        }
    }

    public override void Write(Utf8JsonWriter writer, object value, JsonSerializerOptions options)
    {
        switch (value)
        {
            case string text: writer.WriteStringValue(text); return;
            case bool truth: writer.WriteBooleanValue(truth); return;
            case int or long: writer.WriteNumberValue(Convert.ToInt64(value, null)); return;
            case JsonElement element: element.WriteTo(writer); return;
        }

        writer.WriteStartObject();
        writer.WriteString("$type", Types.GetOrAdd(value.GetType().AssemblyQualifiedName!, value.GetType()).AssemblyQualifiedName);
        writer.WritePropertyName("$value");
        JsonSerializer.Serialize(writer, value, value.GetType(), options);
        writer.WriteEndObject();
    }

    private static object? FromElement(JsonElement element, JsonSerializerOptions options) =>
        element.ValueKind == JsonValueKind.Object
        && element.TryGetProperty("$type", out var name) && Types.TryGetValue(name.GetString() ?? string.Empty, out var type)
            ? element.GetProperty("$value").Deserialize(type, options)
            : element;
}
