using CompassionCoach.Dialogs.Talk;

namespace CompassionCoach.Dialogs.Steps;

/// <summary>
/// One of some options; with <c>own: true</c>, or words of their own. The options are listed in the step, or are what was kept
/// under the key in <c>from</c>. <c>replies</c> answers each option in its own way.
/// </summary>
public sealed class ChooseStep() : StepKind("choose")
{
    public override IReadOnlyList<string> Takes => ["options", "from", "own"];

    public override IReadOnlyList<string> Needs => ["ask"];

    public override IReadOnlyList<string> MayHave => ["options", "also", "kept", "replies"];

    protected override Outcome Ask(StepTurn turn)
    {
        var options = OptionsOf(turn);
        if (options.Count == 0)
            return Outcome.Done;
        if (options.Count == 1 && turn.Step.Text("from") is not null && !turn.Step.Flag("own"))
            return Only(turn, options[0]);
        turn.Put(new Ask(turn.Text("ask"), AskInput.Tap, options));
        return Outcome.Waits;
    }

    protected override Outcome Hear(StepTurn turn)
    {
        if (turn.Chosen(OptionsOf(turn)) is { } option)
            return Taken(turn, option);
        if (!turn.Step.Flag("own") || turn.Written is not { } own)
            return Outcome.Unclear;
        turn.Keep(own);
        return Outcome.Done;
    }

    /// <summary>Somebody who gave one thing earlier is not asked which one.</summary>
    private static Outcome Only(StepTurn turn, Option option)
    {
        turn.Keep(option.Id);
        return Outcome.Done;
    }

    private static Outcome Taken(StepTurn turn, Option option)
    {
        turn.Keep(option.Id);
        turn.Turn.Say(turn.Words["replies"]?.Map.GetValueOrDefault(option.Id));
        return Outcome.Done;
    }

    private static IReadOnlyList<Option> OptionsOf(StepTurn turn) => turn.OptionsFrom();
}
