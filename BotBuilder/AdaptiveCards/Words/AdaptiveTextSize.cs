namespace AdaptiveCards;

/// <summary>Size of letters (Adaptive Cards 1.0, <c>FontSize</c>).</summary>
public enum AdaptiveTextSize
{
    Default = 0,
    Normal = 0,
    Small = 1,
    Medium = 2,
    Large = 3,
    ExtraLarge = 4,
}
