using System.Text.Json;

namespace AdaptiveCards;

/// <summary>A part of a <see cref="AdaptiveRichTextBlock"/>.</summary>
public abstract class AdaptiveInline
{
    public abstract string Type { get; set; }

    /// <summary>Properties that the object model has no name for; written beside the others.</summary>
    public SerializableDictionary<string, object> AdditionalProperties { get; set; } = new(StringComparer.OrdinalIgnoreCase);

    internal void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("type"u8, Type);
        WriteFields(json);
        json.More(AdditionalProperties);
        json.WriteEndObject();
    }

    private protected virtual void WriteFields(Utf8JsonWriter json)
    {
    }
}
