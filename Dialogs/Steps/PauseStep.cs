using CompassionCoach.Dialogs.Talk;

namespace CompassionCoach.Dialogs.Steps;

/// <summary>Leaves a moment of quiet. Nothing is timed: the learner goes on when they are ready, and whatever they write will do.</summary>
public sealed class PauseStep() : StepKind("pause")
{
    public override IReadOnlyList<string> Needs => ["say"];

    public override IReadOnlyList<string> MayHave => ["ready-button"];

    protected override Outcome Ask(StepTurn turn)
    {
        turn.Put(new Ask("", AskInput.Tap, [turn.Button("ready")]));
        return Outcome.Waits;
    }

    protected override Outcome Hear(StepTurn turn) => turn.Heard.Kind == HeardKind.Wordless ? Outcome.Unclear : Outcome.Done;
}
