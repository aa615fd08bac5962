namespace AdaptiveCards;

/// <summary>Letter shapes (Adaptive Cards 1.2, <c>FontType</c>).</summary>
public enum AdaptiveFontType
{
    Default = 0,
    Monospace = 1,
}
