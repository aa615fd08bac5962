using System.Text.Json;

namespace AdaptiveCards;

/// <summary>A part of a <see cref="AdaptiveRichTextBlock"/>.</summary>
public abstract class AdaptiveInline
{
    private SerializableDictionary<string, object>? additionalProperties;

    public abstract string Type { get; set; }

    /// <summary>Properties that the object model has no name for; written beside the others.</summary>
    public SerializableDictionary<string, object> AdditionalProperties
    {
        get => additionalProperties ??= new(StringComparer.OrdinalIgnoreCase);
        set => additionalProperties = value;
    }

    internal void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("type"u8, Type);
        WriteFields(json);
        json.More(additionalProperties);
        json.WriteEndObject();
    }

    private protected virtual void WriteFields(Utf8JsonWriter json)
    {
    }
}
