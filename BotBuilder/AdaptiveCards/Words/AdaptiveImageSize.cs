namespace AdaptiveCards;

/// <summary>Rough size of an image, which a host turns into pixels (Adaptive Cards 1.0, <c>ImageSize</c>).</summary>
public enum AdaptiveImageSize
{
    Auto = 0,
    Stretch = 1,
    Small = 2,
    Medium = 3,
    Large = 4,
}
