using CompassionCoach.Dialogs.Talk;
using Microsoft.Bot.Builder.Dialogs;

namespace CompassionCoach.Dialogs.Commands;

/// <summary>Something a learner can say anywhere, at any step.</summary>
/// <param name="name">Its key among the phrases of every language, <c>commands/NAME</c>.</param>
public abstract class Command(string name)
{
    public string Name { get; } = name;

    /// <summary>Does it, and leaves the learner with a question in front of them unless they stopped.</summary>
    public abstract Task<DialogTurnResult> RunAsync(DialogContext inner, Turn turn, CancellationToken cancellationToken);

    /// <summary>Puts the question that stands again; with nothing under way, the menu.</summary>
    public static async Task<DialogTurnResult> AskAgainAsync(DialogContext inner, CancellationToken cancellationToken)
    {
        if (inner.ActiveDialog is null)
            return await inner.BeginDialogAsync(MenuDialog.Name, null, cancellationToken);
        await inner.RepromptDialogAsync(cancellationToken);
        return Dialog.EndOfTurn;
    }
}
