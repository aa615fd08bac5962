using CompassionCoach.Dialogs.Steps;
using CompassionCoach.Dialogs.Talk;
using Microsoft.Bot.Builder.Dialogs;

namespace CompassionCoach.Dialogs.Commands;

/// <summary>Leaves a question unanswered and goes on. Nothing is kept for it.</summary>
public sealed class Skip() : Command("skip")
{
    public override Task<DialogTurnResult> RunAsync(DialogContext inner, Turn turn, CancellationToken cancellationToken)
    {
        if (StepKind.PathOf(inner.ActiveDialog) is null)
            return AskAgainAsync(inner, cancellationToken);
        turn.SayOneOf(turn.SharedWords("lines")["skipped"], turn.Learner.Skips++);
        turn.Learner.Puzzled = 0;
        return inner.EndDialogAsync(null, cancellationToken);
    }
}
