using AdaptiveCards;
using Microsoft.Bot.Schema;

namespace CompassionCoach.Cards;

/// <summary>What all our cards have in common: schema 1.5 (the newest that Teams shows), wrapping text, buttons that say where they belong.</summary>
public static class CoachCard
{
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    /// <param name="inWords">The card in words, for a screen reader and for a client that cannot show it.</param>
    public static AdaptiveCard New(string inWords) => new(new AdaptiveSchemaVersion(1, 5)) { FallbackText = inWords, Speak = inWords };

    public static Attachment Attach(AdaptiveCard card) => new() { ContentType = ContentType, Content = card };

    /// <summary>Our own words; clients read them as Markdown.</summary>
    public static AdaptiveTextBlock Words(string text) => new(text) { Wrap = true };

    /// <summary>A learner's words, in a run that no client interprets.</summary>
    public static AdaptiveRichTextBlock Theirs(string text) => new() { Inlines = { new AdaptiveTextRun(text) } };

    public static AdaptiveSubmitAction Button(CardButton button) => new()
    {
        Title = button.Title,
        Data = new Dictionary<string, string>(button.Data),
        AssociatedInputs = button.SendsInputs ? AdaptiveAssociatedInputs.Auto : AdaptiveAssociatedInputs.None,
    };
}
