using CompassionCoach.Dialogs.Talk;
using Microsoft.Bot.Builder.Dialogs;

namespace CompassionCoach.Dialogs.Commands;

/// <summary>Says the same more simply: the step's way, else the section's, else what can be done at any question.</summary>
public sealed class Simpler() : Command("simpler")
{
    public override Task<DialogTurnResult> RunAsync(DialogContext inner, Turn turn, CancellationToken cancellationToken)
    {
        var (step, section) = Under.Way(inner, turn.Library);
        turn.Say((step is null ? null : turn.Language.Of(step)["simpler"]) ?? (section is null ? null : turn.Language.Of(section)["simpler"]) ?? turn.SharedWords("lines")["simpler"]);
        return AskAgainAsync(inner, cancellationToken);
    }
}
