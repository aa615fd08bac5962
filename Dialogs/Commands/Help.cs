using CompassionCoach.Dialogs.Talk;
using Microsoft.Bot.Builder.Dialogs;

namespace CompassionCoach.Dialogs.Commands;

/// <summary>Says what can be said, in a few lines, and puts the question again.</summary>
public sealed class Help() : Command("help")
{
    public override Task<DialogTurnResult> RunAsync(DialogContext inner, Turn turn, CancellationToken cancellationToken)
    {
        turn.Say(turn.SharedWords("lines")["help"]);
        return AskAgainAsync(inner, cancellationToken);
    }
}
