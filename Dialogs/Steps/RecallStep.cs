using CompassionCoach.Dialogs.Curriculum;
using CompassionCoach.Dialogs.Talk;

namespace CompassionCoach.Dialogs.Steps;

/// <summary>
/// Hands back what the learner kept under <c>of</c>, and asks whether it still fits: it stays, or they say it anew. Somebody who
/// never gave it is not asked.
/// </summary>
public sealed class RecallStep() : StepKind("recall")
{
    private const string Changing = "changing";

    public override IReadOnlyList<string> Takes => ["of"];

    public override IReadOnlyList<string> Needs => ["ask"];

    public override IReadOnlyList<string> MayHave => ["change", "same-button", "change-button"];

    public override IEnumerable<string> SureOf(Step step) => step.Text("of") is { } key ? [key] : [];

    public override IEnumerable<string> Faults(Step step, WordsOf words)
    {
        if (step.Text("of") is null)
            yield return $"{step.Settings.Where}: recall needs 'of', the key it hands back";
    }

    protected override Outcome Ask(StepTurn turn)
    {
        if (!turn.Learner.Kept.TryGetValue(turn.Step.Text("of")!, out var kept))
            return Outcome.Done;
        if (turn.Count(Changing) > 0)
            return AskAnew(turn, kept);
        turn.Put(new Ask(turn.Text("ask"), AskInput.Tap, WaysOf(turn)));
        return Outcome.Waits;
    }

    protected override Outcome Hear(StepTurn turn)
    {
        var way = turn.Chosen(WaysOf(turn))?.Id;
        if (way == "same")
            return Outcome.Done;
        if (way == "change")
        {
            turn[Changing] = "1";
            return Ask(turn);
        }

        if (turn.Written is not { } words)
            return Outcome.Unclear;
        turn.Keep(turn.Step.Text("of")!, [words]);
        turn.Journal(words);
        return Outcome.Done;
    }

    private static IReadOnlyList<Option> WaysOf(StepTurn turn) => [turn.Button("same"), turn.Button("change")];

    private static Outcome AskAnew(StepTurn turn, string[] kept)
    {
        turn.Put(new Ask(turn.Words["change"] is { } own ? turn.Turn.Text(own) ?? "" : turn.Turn.Shared("lines", "change"), AskInput.Write, [turn.Button("same")])
        {
            Send = turn.Turn.Shared("buttons", "send"),
            Label = turn.Turn.Shared("labels", "write"),
            Draft = kept.Length == 1 ? kept[0] : "",
        });
        return Outcome.Waits;
    }
}
