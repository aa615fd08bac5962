namespace AdaptiveCards;

/// <summary>Where the content of table cells stands between left and right (Adaptive Cards 1.5).</summary>
public enum AdaptiveHorizontalContentAlignment
{
    Left = 0,
    Center = 1,
    Right = 2,
}
