using System.Globalization;
using CompassionCoach.Dialogs.Curriculum;
using CompassionCoach.Dialogs.Talk;

namespace CompassionCoach.Dialogs.Steps;

/// <summary>
/// How much of something, for one thing after another, by a tap on one of a few levels. The things are listed in the step, or
/// are what was kept under the key in <c>from</c>. Kept: <c>KEY</c>, the levels in order from 0, and <c>KEY.items</c>, the things.
/// </summary>
public sealed class WeighStep() : StepKind("weigh")
{
    private const string Given = "given";

    public override IReadOnlyList<string> Takes => ["items", "from", "levels"];

    public override IReadOnlyList<string> Needs => ["ask", "levels"];

    public override IReadOnlyList<string> MayHave => ["items", "also"];

    public override IReadOnlyList<string> Locals => ["item"];

    public override IEnumerable<string> KeysOf(Step step) => step.Keep is { } key ? [key, $"{key}.items"] : [];

    public override IEnumerable<string> Faults(Step step, WordsOf words)
    {
        if (step.Keep is null || step.List("levels").Count < 2)
            yield return $"{step.Settings.Where}: weighing needs 'keep' and at least two 'levels'";
    }

    protected override Outcome Ask(StepTurn turn)
    {
        var items = ItemsOf(turn);
        var at = turn.Items(Given).Count;
        if (at >= items.Count)
            return Outcome.Done;
        turn.Turn.Let("item", items[at].Label);
        turn.Put(new Ask(turn.Text("ask"), AskInput.Tap, turn.Options("levels")));
        return Outcome.Waits;
    }

    protected override Outcome Hear(StepTurn turn)
    {
        var levels = turn.Options("levels");
        if (turn.Chosen(levels) is not { } level)
            return Outcome.Unclear;
        var items = ItemsOf(turn);
        List<string> given = [.. turn.Items(Given), levels.ToList().IndexOf(level).ToString(CultureInfo.InvariantCulture)];
        turn.Remember(Given, given);
        if (given.Count < items.Count)
            return Ask(turn);
        turn.Keep(given);
        turn.Keep($"{turn.Step.Keep}.items", [.. items.Select(item => item.Id)]);
        return Outcome.Done;
    }

    private static IReadOnlyList<Option> ItemsOf(StepTurn turn) => turn.OptionsFrom("items");
}
