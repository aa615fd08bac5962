using AdaptiveCards;

namespace CompassionCoach.Cards;

/// <summary>A question with a button for each answer, for channels without suggested actions.</summary>
public static class ButtonsCard
{
    public static AdaptiveCard Make(string question, IEnumerable<CardButton> buttons)
    {
        var card = CoachCard.New(question);
        if (question.Length > 0)
            card.Body.Add(CoachCard.Words(question));
        foreach (var button in buttons)
            card.Actions.Add(CoachCard.Button(button));
        return card;
    }
}
