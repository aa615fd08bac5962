namespace AdaptiveCards;

/// <summary>Meaning of a text, which a host turns into a colour (Adaptive Cards 1.0, <c>Colors</c>).</summary>
public enum AdaptiveTextColor
{
    Default = 0,
    Dark = 1,
    Light = 2,
    Accent = 3,
    Good = 4,
    Warning = 5,
    Attention = 6,
}
