using CompassionCoach.Dialogs.Talk;

namespace CompassionCoach.Dialogs.Steps;

/// <summary>
/// A sentence put together from what they gave, theirs to take, change or leave. Taken or changed, it is kept and goes into
/// their journal; left, nothing is kept.
/// </summary>
public sealed class DraftStep() : StepKind("draft")
{
    private const string Changing = "changing";

    public override IReadOnlyList<string> Needs => ["draft", "ask"];

    public override IReadOnlyList<string> MayHave => ["change", "take-button", "change-button", "leave-button"];

    public override IReadOnlyList<string> Locals => ["draft"];

    protected override Outcome Ask(StepTurn turn)
    {
        if (turn.Turn.Bare(turn.Words["draft"]) is not { } draft)
            return Outcome.Done;
        turn.Turn.Let("draft", draft);
        if (turn.Count(Changing) > 0)
            return AskForWords(turn, draft);
        turn.Put(new Ask(turn.Text("ask"), AskInput.Tap, WaysOf(turn)));
        return Outcome.Waits;
    }

    protected override Outcome Hear(StepTurn turn)
    {
        var draft = turn.Turn.Bare(turn.Words["draft"]) ?? "";
        turn.Turn.Let("draft", draft);
        return turn.Chosen(WaysOf(turn))?.Id switch
        {
            "take" => Kept(turn, draft),
            "leave" => Outcome.Done,
            "change" => Change(turn, draft),
            _ => turn.Written is { } words ? Kept(turn, words) : Outcome.Unclear,
        };
    }

    private static IReadOnlyList<Option> WaysOf(StepTurn turn) => [turn.Button("take"), turn.Button("change"), turn.Button("leave")];

    private static Outcome Change(StepTurn turn, string draft)
    {
        turn[Changing] = "1";
        return AskForWords(turn, draft);
    }

    private static Outcome AskForWords(StepTurn turn, string draft)
    {
        turn.Put(new Ask(turn.Words["change"] is { } own ? turn.Turn.Text(own) ?? "" : turn.Turn.Shared("lines", "change"), AskInput.Write, [turn.Button("take"), turn.Button("leave")])
        {
            Send = turn.Turn.Shared("buttons", "send"),
            Label = turn.Turn.Shared("labels", "write"),
            Draft = draft,
        });
        return Outcome.Waits;
    }

    private static Outcome Kept(StepTurn turn, string words)
    {
        turn.Keep(words);
        turn.Journal(words);
        return Outcome.Done;
    }
}
