namespace AdaptiveCards;

/// <summary>What an element's height follows (Adaptive Cards 1.1, <c>BlockElementHeight</c>).</summary>
public enum AdaptiveHeightType
{
    Auto = 0,
    Stretch = 1,
    Pixel = 2,
}
