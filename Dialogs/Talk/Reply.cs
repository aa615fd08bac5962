using AdaptiveCards;

namespace CompassionCoach.Dialogs.Talk;

/// <summary>What the coach says in a turn: bubbles in order, then at most one question.</summary>
public sealed class Reply
{
    private readonly List<Bubble> bubbles = [];

    public IReadOnlyList<Bubble> Bubbles => bubbles;

    public Ask? Ask { get; private set; }

    public bool IsEmpty => bubbles.Count == 0 && Ask is null;

    public void Say(string text) => bubbles.Add(new Bubble(text));

    /// <summary>Opens a section; the title stands on top of the bubble that follows.</summary>
    public void Title(string title) => bubbles.Add(new Bubble(title) { IsTitle = true });

    /// <param name="card">What is shown.</param>
    /// <param name="inWords">The same for a channel, a list of chats or a screen reader that shows no cards.</param>
    public void Show(AdaptiveCard card, string inWords) => bubbles.Add(new Bubble(inWords) { Card = card });

    /// <summary>The latest question is the one that stands; an earlier one of the same turn was overtaken.</summary>
    public void Put(Ask ask) => Ask = ask;
}

/// <summary>One bubble: words, or a card with the same in words.</summary>
public sealed record Bubble(string Text)
{
    public AdaptiveCard? Card { get; init; }

    public bool IsTitle { get; init; }
}
