namespace AdaptiveCards;

/// <summary>Where a background image stands between top and bottom (Adaptive Cards 1.2).</summary>
public enum AdaptiveVerticalAlignment
{
    Top = 0,
    Center = 1,
    Bottom = 2,
}
