namespace AdaptiveCards;

/// <summary>How a choice set shows: a drop-down, all choices at once, or a list that narrows while typing (Adaptive Cards 1.5, <c>ChoiceInputStyle</c>).</summary>
public enum AdaptiveChoiceInputStyle
{
    Compact = 0,
    Expanded = 1,
    Filtered = 2,
}
