namespace AdaptiveCards;

/// <summary>Where content stands between top and bottom (Adaptive Cards 1.1, <c>VerticalContentAlignment</c>).</summary>
public enum AdaptiveVerticalContentAlignment
{
    Top = 0,
    Center = 1,
    Bottom = 2,
}
