using CompassionCoach.Dialogs.Talk;
using CompassionCoach.Dialogs.Units;
using Microsoft.Bot.Builder.Dialogs;

namespace CompassionCoach.Dialogs.Commands;

/// <summary>Puts the question before this one again; its answer stays until it is given anew.</summary>
public sealed class Back() : Command("back")
{
    public override Task<DialogTurnResult> RunAsync(DialogContext inner, Turn turn, CancellationToken cancellationToken)
    {
        if (!Under.DownToSection(inner))
            return AskAgainAsync(inner, cancellationToken);
        turn.Say(turn.SharedWords("lines")["back"]);
        return SectionDialog.BackAsync(inner, cancellationToken);
    }
}
