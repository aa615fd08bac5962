using AdaptiveCards;

namespace CompassionCoach.Cards;

/// <summary>A question whose answers are ticked and sent; with a box for words of their own if wished.</summary>
public static class ChoicesCard
{
    /// <param name="question">What is asked.</param>
    /// <param name="choices">What each is called, and what it sends.</param>
    /// <param name="name">The field that holds what was ticked, joined by commas.</param>
    /// <param name="own">The box for own words, or null.</param>
    /// <param name="buttons">The button that sends, then the ways out.</param>
    public static AdaptiveCard Make(
        string question, IEnumerable<KeyValuePair<string, string>> choices, string name, TextBox? own, IEnumerable<CardButton> buttons)
    {
        var card = CoachCard.New(question);
        card.Body.Add(new AdaptiveChoiceSetInput
        {
            Id = name,
            Label = question,
            IsMultiSelect = true,
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
