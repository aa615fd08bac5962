namespace AdaptiveCards;

/// <summary>What a column's width follows (Adaptive Cards 1.0, <c>Column.width</c>).</summary>
public enum AdaptiveWidthType
{
    Auto = 0,
    Stretch = 1,
    Pixel = 2,
    Weighted = 3,
}
