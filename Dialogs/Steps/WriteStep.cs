using CompassionCoach.Dialogs.Talk;

namespace CompassionCoach.Dialogs.Steps;

/// <summary>
/// Words of their own, in the chat or, where the channel keeps what is typed, in a card's box. <c>options</c> are answers to
/// tap, so that writing is never the only way through. What they write goes into their journal unless <c>journal: false</c>.
/// </summary>
public sealed class WriteStep() : StepKind("write")
{
    public override IReadOnlyList<string> Takes => ["options", "journal"];

    public override IReadOnlyList<string> Needs => ["ask"];

    public override IReadOnlyList<string> MayHave => ["options", "also", "kept", "placeholder", "replies"];

    protected override Outcome Ask(StepTurn turn)
    {
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
        if (turn.Written is null || turn.Heard.Kind == HeardKind.Text)
            if (turn.Tapped(turn.Options()) is { } option)
                return Taken(turn, option);
        if (turn.Written is not { } words)
            return Outcome.Unclear;
        turn.Keep(words);
        if (turn.Step.Text("journal") != "false")
            turn.Journal(words);
        if (words.Length > LongAnswer)
            turn.Turn.Say(turn.Turn.SharedWords("lines")["long"]);
        return Outcome.Done;
    }

    /// <summary>From how many characters on the coach says that it keeps all of it and will quote the beginning.</summary>
    private const int LongAnswer = 2000;

    private static Outcome Taken(StepTurn turn, Option option)
    {
        turn.Keep(option.Id);
        turn.Turn.Say(turn.Words["replies"]?.Map.GetValueOrDefault(option.Id));
        return Outcome.Done;
    }
}
