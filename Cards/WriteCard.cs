using AdaptiveCards;

namespace CompassionCoach.Cards;

/// <summary>A question answered in a box, so that what is written goes to the coach and not into the chat's log.</summary>
public static class WriteCard
{
    public static AdaptiveCard Make(string question, TextBox box, IEnumerable<CardButton> buttons)
    {
        var card = CoachCard.New(question);
        if (question.Length > 0)
            card.Body.Add(CoachCard.Words(question));
        card.Body.Add(box.Input());
        foreach (var button in buttons)
            card.Actions.Add(CoachCard.Button(button));
        return card;
    }
}
