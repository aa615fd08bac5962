using CompassionCoach.Dialogs.Talk;
using Microsoft.Bot.Builder.Dialogs;

namespace CompassionCoach.Dialogs.Commands;

/// <summary>Opens the menu over whatever is under way.</summary>
public sealed class Menu() : Command("menu")
{
    public override Task<DialogTurnResult> RunAsync(DialogContext inner, Turn turn, CancellationToken cancellationToken) =>
        inner.ActiveDialog?.Id == MenuDialog.Name ? AskAgainAsync(inner, cancellationToken) : inner.BeginDialogAsync(MenuDialog.Name, null, cancellationToken);
}
