using System.Text.Json;

namespace AdaptiveCards;

/// <summary>An element to show, to hide, or to turn from one to the other where <see cref="IsVisible"/> is absent.</summary>
public sealed class AdaptiveTargetElement
{
    public AdaptiveTargetElement(string elementId) => ElementId = elementId;

    public AdaptiveTargetElement(string elementId, bool isVisible) => (ElementId, IsVisible) = (elementId, isVisible);

    public string ElementId { get; set; }

    public bool? IsVisible { get; set; }

    public static implicit operator AdaptiveTargetElement(string elementId) => new(elementId);

    internal void Write(Utf8JsonWriter json)
    {
        if (IsVisible is not { } visible)
        {
            json.WriteStringValue(ElementId);
            return;
        }
        json.WriteStartObject();
        json.WriteString("elementId"u8, ElementId);
        json.WriteBoolean("isVisible"u8, visible);
        json.WriteEndObject();
    }
}
