namespace AdaptiveCards;

/// <summary>Where an element stands between left and right (Adaptive Cards 1.0, <c>HorizontalAlignment</c>).</summary>
public enum AdaptiveHorizontalAlignment
{
    Left = 0,
    Center = 1,
    Right = 2,
    Stretch = 3,
}
