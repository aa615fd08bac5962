namespace AdaptiveCards;

/// <summary>Whether an action has its own button or waits in the overflow menu (Adaptive Cards 1.5, <c>ActionMode</c>).</summary>
public enum AdaptiveActionMode
{
    Primary = 0,
    Secondary = 1,
}
