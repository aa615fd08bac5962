using CompassionCoach.Dialogs.Curriculum;
using CompassionCoach.Dialogs.Talk;
using CompassionCoach.Dialogs.Units;
using Microsoft.Bot.Builder.Dialogs;

namespace CompassionCoach.Dialogs.Commands;

/// <summary>Opens the guided practice of the unit opened last over whatever is under way; afterwards the question stands where it stood.</summary>
public sealed class Practise() : Command("practise")
{
    public override Task<DialogTurnResult> RunAsync(DialogContext inner, Turn turn, CancellationToken cancellationToken)
    {
        var latest = turn.Library.Units.LastOrDefault(turn.Learner.Units.ContainsKey) ?? turn.Library.Units[0];
        if (PractiseStepOf(turn.Library.Flows[latest]) is not { } step || Under.Way(inner, turn.Library).Step == step)
            return AskAgainAsync(inner, cancellationToken);
        return inner.BeginDialogAsync(SectionDialog.Name, step.Path, cancellationToken);
    }

    private static Step? PractiseStepOf(Flow unit) => unit.Sections.SelectMany(section => section.Steps).FirstOrDefault(step => step.Kind == "practise");
}
