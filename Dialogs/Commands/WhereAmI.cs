using CompassionCoach.Dialogs.Talk;
using Microsoft.Bot.Builder.Dialogs;

namespace CompassionCoach.Dialogs.Commands;

/// <summary>Says which section of which unit this is.</summary>
public sealed class WhereAmI() : Command("where")
{
    public override Task<DialogTurnResult> RunAsync(DialogContext inner, Turn turn, CancellationToken cancellationToken)
    {
        Under.Way(inner, turn.Library).Name(turn);
        turn.Say(turn.SharedWords("lines")["where"]);
        return AskAgainAsync(inner, cancellationToken);
    }
}
