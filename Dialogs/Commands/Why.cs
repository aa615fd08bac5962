using CompassionCoach.Dialogs.Talk;
using Microsoft.Bot.Builder.Dialogs;

namespace CompassionCoach.Dialogs.Commands;

/// <summary>Says why this is asked: the step's reason, else the section's, else what holds everywhere.</summary>
public sealed class Why() : Command("why")
{
    public override Task<DialogTurnResult> RunAsync(DialogContext inner, Turn turn, CancellationToken cancellationToken)
    {
        var (step, section) = Under.Way(inner, turn.Library);
        turn.Say((step is null ? null : turn.Language.Of(step)["why"]) ?? (section is null ? null : turn.Language.Of(section)["why"]) ?? turn.SharedWords("lines")["why"]);
        return AskAgainAsync(inner, cancellationToken);
    }
}
