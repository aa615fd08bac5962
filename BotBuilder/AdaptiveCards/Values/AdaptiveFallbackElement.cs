using System.Text.Json;

namespace AdaptiveCards;

/// <summary>What a host shows in place of an element or action that it does not know: nothing, or another (Adaptive Cards 1.2).</summary>
public sealed class AdaptiveFallbackElement
{
    public AdaptiveFallbackElement()
    {
    }

    public AdaptiveFallbackElement(AdaptiveFallbackType fallbackType) => Type = fallbackType;

    public AdaptiveFallbackElement(AdaptiveTypedElement fallbackContent) => (Type, Content) = (AdaptiveFallbackType.Content, fallbackContent);

    public AdaptiveFallbackType Type { get; set; }

    public AdaptiveTypedElement? Content { get; set; }

    internal void Write(Utf8JsonWriter json)
    {
        if (Type is AdaptiveFallbackType.Drop) json.WriteString("fallback"u8, "drop"u8);
        else if (Type is AdaptiveFallbackType.Content) json.Part("fallback"u8, Content);
    }

    public enum AdaptiveFallbackType
    {
        None = 0,
        Drop = 1,
        Content = 2,
    }
}
