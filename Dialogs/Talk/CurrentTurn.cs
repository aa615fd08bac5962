using Microsoft.Bot.Builder;

namespace CompassionCoach.Dialogs.Talk;

/// <summary>The turn under way, from where the bot put it.</summary>
public static class CurrentTurn
{
    public static Turn Turn(this ITurnContext context) =>
        context.TurnState.Get<Turn>() ?? throw new InvalidOperationException("The conversation was begun without a Turn.");
}
