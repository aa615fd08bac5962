using CompassionCoach.Dialogs.Curriculum;
using CompassionCoach.Dialogs.Talk;

namespace CompassionCoach.Dialogs.Steps;

/// <summary>Says something and goes on; with <c>wait: true</c>, when the learner taps.</summary>
public sealed class SayStep() : StepKind("say")
{
    public override IReadOnlyList<string> Takes => ["wait"];

    public override IReadOnlyList<string> Needs => ["say"];

    public override IReadOnlyList<string> MayHave => ["go-on-button"];

    public override bool Waits(Step step) => step.Flag("wait");

    protected override Outcome Ask(StepTurn turn)
    {
        if (!turn.Step.Flag("wait"))
            return Outcome.Done;
        turn.Put(new Ask("", AskInput.Tap, [turn.Button("go-on")]));
        return Outcome.Waits;
    }

    protected override Outcome Hear(StepTurn turn) => turn.Chosen([turn.Button("go-on")]) is null ? Outcome.Unclear : Outcome.Done;
}
