using CompassionCoach.Dialogs.Talk;
using Microsoft.Bot.Builder.Dialogs;

namespace CompassionCoach.Dialogs.Commands;

/// <summary>Leaves the whole activity and goes on to the next.</summary>
public sealed class NotThisOne() : Command("not-this")
{
    public override Task<DialogTurnResult> RunAsync(DialogContext inner, Turn turn, CancellationToken cancellationToken)
    {
        if (!Under.DownToSection(inner))
            return AskAgainAsync(inner, cancellationToken);
        turn.Say(turn.SharedWords("lines")["not-this"]);
        return inner.EndDialogAsync(null, cancellationToken);
    }
}
