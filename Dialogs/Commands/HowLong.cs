using CompassionCoach.Dialogs.Talk;
using Microsoft.Bot.Builder.Dialogs;

namespace CompassionCoach.Dialogs.Commands;

/// <summary>Says about how long the section takes.</summary>
public sealed class HowLong() : Command("how-long")
{
    public override Task<DialogTurnResult> RunAsync(DialogContext inner, Turn turn, CancellationToken cancellationToken)
    {
        var under = Under.Way(inner, turn.Library);
        under.Name(turn);
        turn.Say(turn.SharedWords("lines")[under.Section is { Minutes: > 0 } ? "how-long" : "how-long-course"]);
        return AskAgainAsync(inner, cancellationToken);
    }
}
