using CompassionCoach.Dialogs.Curriculum;
using CompassionCoach.Dialogs.Talk;

namespace CompassionCoach.Dialogs.Steps;

/// <summary>
/// The same question for each thing that was kept under <c>from</c>, answered by a tap or in their own words. Kept: the answers,
/// in the order of the things.
/// </summary>
public sealed class EachStep() : StepKind("each")
{
    private const string Given = "given";

    public override IReadOnlyList<string> Takes => ["from", "options", "journal"];

    public override IReadOnlyList<string> Needs => ["ask"];

    public override IReadOnlyList<string> MayHave => ["options", "also", "kept", "placeholder"];

    public override IReadOnlyList<string> Locals => ["item"];

    public override IEnumerable<string> Faults(Step step, WordsOf words)
    {
        if (step.Text("from") is null || step.Keep is null)
            yield return $"{step.Settings.Where}: each needs 'from' and 'keep'";
    }

    protected override Outcome Ask(StepTurn turn)
    {
        var items = turn.KeptOptions(turn.Step.Text("from")!);
        var at = turn.Items(Given).Count;
        if (at >= items.Count)
            return Outcome.Done;
        turn.Turn.Let("item", items[at].Label);
        turn.Put(new Ask(turn.Text("ask"), AskInput.Write, turn.Options())
        {
            Send = turn.Turn.Shared("buttons", "send"),
            Placeholder = turn.Text("placeholder"),
            Label = turn.Turn.Shared("labels", "write"),
        });
        return Outcome.Waits;
    }

    protected override Outcome Hear(StepTurn turn)
    {
        var answer = (turn.Heard.Kind == HeardKind.Card && turn.Written is not null ? null : turn.Chosen(turn.Options()))?.Id ?? turn.Written;
        if (answer is null)
            return Outcome.Unclear;
        List<string> given = [.. turn.Items(Given), answer];
        turn.Remember(Given, given);
        if (given.Count < turn.KeptOptions(turn.Step.Text("from")!).Count)
            return Ask(turn);
        turn.Keep(given);
        if (turn.Step.Text("journal") != "false" && given.Any(line => turn.Options().All(option => option.Id != line)))
            turn.Journal(given);
        return Outcome.Done;
    }
}
