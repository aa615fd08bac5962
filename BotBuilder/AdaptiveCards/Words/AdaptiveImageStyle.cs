namespace AdaptiveCards;

/// <summary>Whether an image is cropped to a circle as a portrait (Adaptive Cards 1.0, <c>ImageStyle</c>).</summary>
public enum AdaptiveImageStyle
{
    Default = 0,
    Normal = 0,
    Person = 1,
}
