namespace AdaptiveCards;

/// <summary>How a background image fills its area (Adaptive Cards 1.2, <c>ImageFillMode</c>).</summary>
public enum AdaptiveImageFillMode
{
    Cover = 0,
    RepeatHorizontally = 1,
    RepeatVertically = 2,
    Repeat = 3,
}
