using CompassionCoach.Cards;
using CompassionCoach.Dialogs.Curriculum;

namespace CompassionCoach.Dialogs.Steps;

/// <summary>
/// Shows what was kept, seen together: one group for each key of <c>of</c>, side by side as the learner gave it. Groups never
/// given are left out; with fewer than <c>min</c> (1) left, nothing is shown.
/// </summary>
public sealed class ShowStep() : StepKind("show")
{
    public override IReadOnlyList<string> Takes => ["of", "min"];

    public override IReadOnlyList<string> Needs => ["heading", "names"];

    public override bool Waits(Step step) => false;

    public override IEnumerable<string> Faults(Step step, WordsOf words)
    {
        foreach (var key in step.List("of").Where(key => words["names"]?.Map.ContainsKey(key) == false))
            yield return $"{words.Source.Where}: 'names' has no name for '{key}'";
    }

    protected override Outcome Ask(StepTurn turn)
    {
        var groups = turn.Step.List("of")
            .Where(key => turn.Learner.Kept.GetValueOrDefault(key) is { Length: > 0 })
            .Select(key => new GroupOfLines(turn.Turn.Text(turn.Words["names"]!.Map[key])!, [.. turn.Learner.Kept[key].Select(value => turn.Turn.PlainOne(key, value))]))
            .ToList();
        if (groups.Count >= turn.Step.Number("min", 1))
            turn.Turn.Reply.Show(GroupsCard.Make(turn.Text("heading"), groups), turn.Text("heading"));
        return Outcome.Done;
    }
}
