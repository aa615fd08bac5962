using CompassionCoach.Cards;
using CompassionCoach.Dialogs.Curriculum;
using CompassionCoach.Dialogs.Talk;

namespace CompassionCoach.Dialogs.Steps;

/// <summary>
/// Things put into groups, one at a time, and, with <c>sorted</c>, then seen together. The things are listed in the step, or are what was kept
/// under the key in <c>from</c>. Each group's things are kept as <c>KEY.group</c>. <c>notes</c> says something after a thing,
/// whichever group it went to: nothing here is right or wrong.
/// </summary>
public sealed class SortStep() : StepKind("sort")
{
    private const string Chosen = "chosen";

    public override IReadOnlyList<string> Takes => ["items", "from", "groups"];

    public override IReadOnlyList<string> Needs => ["ask", "groups"];

    public override IReadOnlyList<string> MayHave => ["items", "also", "notes", "sorted"];

    public override IReadOnlyList<string> Locals => ["item"];

    public override IEnumerable<string> KeysOf(Step step) => step.Keep is { } key ? step.List("groups").Select(group => $"{key}.{group}") : [];

    public override IEnumerable<string> Faults(Step step, WordsOf words)
    {
        if (step.List("groups").Count < 2)
            yield return $"{step.Settings.Where}: sorting needs at least two groups";
    }

    protected override Outcome Ask(StepTurn turn)
    {
        var items = ItemsOf(turn);
        var at = turn.Items(Chosen).Count;
        if (at >= items.Count)
            return Outcome.Done;
        turn.Turn.Let("item", items[at].Label);
        turn.Put(new Ask(turn.Text("ask"), AskInput.Tap, turn.Options("groups")));
        return Outcome.Waits;
    }

    protected override Outcome Hear(StepTurn turn)
    {
        if (turn.Chosen(turn.Options("groups")) is not { } group)
            return Outcome.Unclear;
        var items = ItemsOf(turn);
        List<string> chosen = [.. turn.Items(Chosen), group.Id];
        turn.Remember(Chosen, chosen);
        turn.Turn.Say(turn.Words["notes"]?.Map.GetValueOrDefault(items[chosen.Count - 1].Id));
        return chosen.Count < items.Count ? Ask(turn) : Sorted(turn, items, chosen);
    }

    private static Outcome Sorted(StepTurn turn, IReadOnlyList<Option> items, IReadOnlyList<string> chosen)
    {
        var groups = turn.Options("groups");
        var columns = groups
            .Select(group => new GroupOfLines(group.Label, [.. items.Where((_, index) => chosen[index] == group.Id).Select(item => item.Label)]))
            .Where(group => group.Lines.Count > 0)
            .ToList();
        if (turn.Step.Keep is { } key)
            foreach (var group in groups)
                turn.Keep($"{key}.{group.Id}", [.. items.Where((_, index) => chosen[index] == group.Id).Select(item => item.Id)]);
        if (turn.Words["sorted"] is not null)
            turn.Turn.Reply.Show(GroupsCard.Make(turn.Text("sorted"), columns), turn.Text("sorted"));
        return Outcome.Done;
    }

    private static IReadOnlyList<Option> ItemsOf(StepTurn turn) => turn.OptionsFrom("items");
}
