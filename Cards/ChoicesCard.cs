using AdaptiveCards;

namespace CompassionCoach.Cards;

/// <summary>A question whose answers are ticked, several or one, and sent; with a box for words of their own if wished.</summary>
public static class ChoicesCard
{
    /// <param name="question">What is asked.</param>
    /// <param name="choices">What each is called, and what it sends.</param>
    /// <param name="several">Whether more than one may be ticked.</param>
    /// <param name="name">The field that holds what was ticked, joined by commas.</param>
    /// <param name="own">The box for own words, or null.</param>
    /// <param name="buttons">The button that sends, then the ways out.</param>
    public static AdaptiveCard Make(
        string question, IEnumerable<KeyValuePair<string, string>> choices, bool several, string name, TextBox? own, IEnumerable<CardButton> buttons)
    {
        var card = CoachCard.New(question);
        card.Body.Add(CoachCard.Words(question));
        card.Body.Add(new AdaptiveChoiceSetInput
        {
            Id = name,
            Label = question,
            IsMultiSelect = several,
            Style = AdaptiveChoiceInputStyle.Expanded,
            Wrap = true,
            Choices = [.. choices.Select(choice => new AdaptiveChoice { Title = choice.Key, Value = choice.Value })],
        });
        if (own is not null)
            card.Body.Add(own.Input());
        foreach (var button in buttons)
            card.Actions.Add(CoachCard.Button(button));
        return card;
    }
}
