namespace AdaptiveCards;

/// <summary>Whether an action carries the values of the inputs on the card (Adaptive Cards 1.3, <c>AssociatedInputs</c>).</summary>
public enum AdaptiveAssociatedInputs
{
    Auto = 0,
    None = 1,
}
