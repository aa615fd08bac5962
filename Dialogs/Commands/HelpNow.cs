using CompassionCoach.Dialogs.Talk;
using CompassionCoach.Dialogs.Units;
using Microsoft.Bot.Builder.Dialogs;

namespace CompassionCoach.Dialogs.Commands;

/// <summary>"I need help now": whom to call, before anything is asked.</summary>
public sealed class HelpNow() : Command("help-now")
{
    public override Task<DialogTurnResult> RunAsync(DialogContext inner, Turn turn, CancellationToken cancellationToken) =>
        inner.BeginDialogAsync(SectionDialog.Name, $"{turn.Library.Support}/asked", cancellationToken);
}
