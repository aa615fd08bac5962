using CompassionCoach.Dialogs.Talk;
using CompassionCoach.Dialogs.Units;
using Microsoft.Bot.Builder.Dialogs;

namespace CompassionCoach.Dialogs.Commands;

/// <summary>Opens the short grounding over whatever is under way; afterwards the question stands where it stood.</summary>
public sealed class GroundMe() : Command("ground")
{
    public override Task<DialogTurnResult> RunAsync(DialogContext inner, Turn turn, CancellationToken cancellationToken)
    {
        var grounding = turn.Library.Flows[turn.Library.Grounding].Sections[0].Path;
        if (Under.Way(inner, turn.Library).Section?.Path == grounding && Under.DownToSection(inner))
            return inner.ReplaceDialogAsync(SectionDialog.Name, grounding, cancellationToken);
        return inner.BeginDialogAsync(SectionDialog.Name, grounding, cancellationToken);
    }
}
