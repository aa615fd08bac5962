using CompassionCoach.Dialogs.Talk;
using CompassionCoach.Dialogs.Units;
using Microsoft.Bot.Builder.Dialogs;

namespace CompassionCoach.Dialogs.Commands;

/// <summary>Starts the section again from its beginning.</summary>
public sealed class Again() : Command("again")
{
    public override Task<DialogTurnResult> RunAsync(DialogContext inner, Turn turn, CancellationToken cancellationToken)
    {
        if (!Under.DownToSection(inner))
            return AskAgainAsync(inner, cancellationToken);
        turn.Say(turn.SharedWords("lines")["again"]);
        return inner.ReplaceDialogAsync(SectionDialog.Name, SectionDialog.PathOf(inner.ActiveDialog!), cancellationToken);
    }
}
