namespace AdaptiveCards;

/// <summary>Meaning of a container, which a host turns into colours (Adaptive Cards 1.5, <c>ContainerStyle</c>).</summary>
public enum AdaptiveContainerStyle
{
    Default = 0,
    Normal = 0,
    Emphasis = 1,
    Good = 2,
    Attention = 3,
    Warning = 4,
    Accent = 5,
}
