namespace AdaptiveCards;

/// <summary>Weight of letters (Adaptive Cards 1.0, <c>FontWeight</c>).</summary>
public enum AdaptiveTextWeight
{
    Default = 0,
    Normal = 0,
    Lighter = 1,
    Bolder = 2,
}
