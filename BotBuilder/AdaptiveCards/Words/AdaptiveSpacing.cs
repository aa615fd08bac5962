namespace AdaptiveCards;

/// <summary>Space before an element (Adaptive Cards 1.0, <c>Spacing</c>).</summary>
public enum AdaptiveSpacing
{
    Default = 0,
    None = 1,
    Small = 2,
    Medium = 3,
    Large = 4,
    ExtraLarge = 5,
    Padding = 6,
}
