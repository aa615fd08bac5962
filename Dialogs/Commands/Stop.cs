using CompassionCoach.Dialogs.Talk;
using Microsoft.Bot.Builder.Dialogs;

namespace CompassionCoach.Dialogs.Commands;

/// <summary>Stops for now: a good choice, said so; the place is kept and nothing is asked.</summary>
public sealed class Stop() : Command("stop")
{
    public override Task<DialogTurnResult> RunAsync(DialogContext inner, Turn turn, CancellationToken cancellationToken)
    {
        turn.SayOneOf(turn.SharedWords("lines")["stopped"], turn.Learner.Visit);
        turn.Learner.Stopped = true;
        return Task.FromResult(Dialog.EndOfTurn);
    }
}
