using CompassionCoach.Dialogs.Curriculum;
using CompassionCoach.Dialogs.Talk;

namespace CompassionCoach.Dialogs.Steps;

/// <summary>
/// A small practice joined to a cue of the day, "after I open my laptop, I …". Kept as <c>KEY.practice</c> and <c>KEY.cue</c>;
/// a cue may be in their own words. <c>how</c> says how each practice goes.
/// </summary>
public sealed class PlanStep() : StepKind("plan")
{
    private const string Practice = "practice";

    public override IReadOnlyList<string> Takes => ["practices", "cues"];

    public override IReadOnlyList<string> Needs => ["ask", "practices", "ask-cue", "cues", "plan"];

    public override IReadOnlyList<string> MayHave => ["how", "also", "kept", "placeholder"];

    public override IEnumerable<string> KeysOf(Step step) => step.Keep is { } key ? [$"{key}.practice", $"{key}.cue"] : [];

    public override IEnumerable<string> SureOf(Step step) => KeysOf(step);

    public override IEnumerable<string> Faults(Step step, WordsOf words)
    {
        if (step.Keep is null || step.List("practices").Count == 0 || step.List("cues").Count == 0)
            yield return $"{step.Settings.Where}: a plan needs 'keep', 'practices' and 'cues'";
    }

    protected override Outcome Ask(StepTurn turn)
    {
        turn.Put(turn[Practice] is null
            ? new Ask(turn.Text("ask"), AskInput.Tap, turn.Options("practices"))
            : new Ask(turn.Text("ask-cue"), AskInput.Write, turn.Options("cues"))
            {
                Send = turn.Turn.Shared("buttons", "send"),
                Placeholder = turn.Text("placeholder"),
                Label = turn.Turn.Shared("labels", "write"),
            });
        return Outcome.Waits;
    }

    protected override Outcome Hear(StepTurn turn) => turn[Practice] is null ? HearPractice(turn) : HearCue(turn);

    private Outcome HearPractice(StepTurn turn)
    {
        if (turn.Chosen(turn.Options("practices")) is not { } practice)
            return Outcome.Unclear;
        turn[Practice] = practice.Id;
        turn.Turn.Say(turn.Words["how"]?.Map.GetValueOrDefault(practice.Id));
        return Ask(turn);
    }

    private static Outcome HearCue(StepTurn turn)
    {
        var cue = turn.Chosen(turn.Options("cues"))?.Id ?? turn.Written;
        if (cue is null)
            return Outcome.Unclear;
        turn.Keep($"{turn.Step.Keep}.practice", [turn[Practice]!]);
        turn.Keep($"{turn.Step.Keep}.cue", [cue]);
        turn.Say("plan");
        return Outcome.Done;
    }
}
