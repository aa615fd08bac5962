using System.Text.Json;

namespace AdaptiveCards;

/// <summary>Anything on a card that says its type: an element, an action, the card itself.</summary>
public abstract class AdaptiveTypedElement
{
    // Made when first asked for: a card has many elements, and hardly any has properties of its own.
    private SerializableDictionary<string, object>? additionalProperties;

    /// <summary>The schema's name of the type, such as <c>TextBlock</c>.</summary>
    public abstract string Type { get; set; }

    public string? Id { get; set; }

    /// <summary>What a host shows that does not know this type (Adaptive Cards 1.2).</summary>
    public AdaptiveFallbackElement? Fallback { get; set; }

    /// <summary>Properties that the object model has no name for, such as <c>msteams</c>; written beside the others.</summary>
    public SerializableDictionary<string, object> AdditionalProperties
    {
        get => additionalProperties ??= new(StringComparer.OrdinalIgnoreCase);
        set => additionalProperties = value;
    }

    internal void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("type"u8, Type);
        json.Text("id"u8, Id);
        WriteFields(json);
        Fallback?.Write(json);
        json.More(additionalProperties);
        json.WriteEndObject();
    }

    private protected virtual void WriteFields(Utf8JsonWriter json)
    {
    }
}
