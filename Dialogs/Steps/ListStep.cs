using CompassionCoach.Dialogs.Talk;

namespace CompassionCoach.Dialogs.Steps;

/// <summary>
/// Some lines, one at a time, until the learner says that's all or there are <c>max</c> (8). <c>options</c> are suggestions to
/// tap; one that was taken is not offered again.
/// </summary>
public sealed class ListStep() : StepKind("list")
{
    private const string Lines = "lines";

    public override IReadOnlyList<string> Takes => ["options", "max", "journal"];

    public override IReadOnlyList<string> Needs => ["ask", "more"];

    public override IReadOnlyList<string> MayHave => ["options", "also", "kept", "placeholder", "done-button"];

    protected override Outcome Ask(StepTurn turn)
    {
        var lines = turn.Items(Lines);
        var left = turn.Options().Where(option => !lines.Contains(option.Id));
        turn.Put(new Ask(turn.Text(lines.Count == 0 ? "ask" : "more"), AskInput.Write, lines.Count == 0 ? [.. left] : [.. left, turn.Button("done")])
        {
            Send = turn.Turn.Shared("buttons", "send"),
            Placeholder = turn.Text("placeholder"),
            Label = turn.Turn.Shared("labels", "write"),
        });
        return Outcome.Waits;
    }

    protected override Outcome Hear(StepTurn turn)
    {
        var lines = turn.Items(Lines);
        if (lines.Count > 0 && turn.Chosen([turn.Button("done")]) is not null)
            return Full(turn, lines);
        var line = turn.Tapped(turn.Options())?.Id ?? turn.Written;
        if (line is null)
            return Outcome.Unclear;
        List<string> more = [.. lines, .. line.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
        turn.Remember(Lines, more);
        return more.Count < turn.Step.Number("max", 8) ? Ask(turn) : Full(turn, more);
    }

    private static Outcome Full(StepTurn turn, IReadOnlyList<string> lines)
    {
        turn.Keep(lines);
        if (turn.Step.Text("journal") != "false" && lines.Any(line => turn.Options().All(option => option.Id != line)))
            turn.Journal(lines);
        return Outcome.Done;
    }
}
