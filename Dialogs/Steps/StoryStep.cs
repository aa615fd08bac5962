using CompassionCoach.Dialogs.Curriculum;
using CompassionCoach.Dialogs.Talk;

namespace CompassionCoach.Dialogs.Steps;

/// <summary>
/// A short story with one fork: the opening, a tap, the middle, then what would the learner do; each way has its own ending and
/// both lead on. <c>middle</c> and <c>close</c> may be missing.
/// </summary>
public sealed class StoryStep() : StepKind("story")
{
    private const string Part = "part";

    public override IReadOnlyList<string> Takes => ["options"];

    public override IReadOnlyList<string> Needs => ["opening", "ask", "options", "endings"];

    public override IReadOnlyList<string> MayHave => ["middle", "close", "also", "kept", "go-on-button"];

    public override IEnumerable<string> Faults(Step step, WordsOf words)
    {
        foreach (var option in step.List("options").Where(option => words["endings"]?.Map.ContainsKey(option) == false))
            yield return $"{words.Source.Where}: the story has no ending '{option}'";
    }

    protected override Outcome Ask(StepTurn turn)
    {
        if (turn.Words["middle"] is null || turn[Part] == "fork")
            return AtTheFork(turn);
        if (turn[Part] is null)
            turn.Say("opening");
        turn[Part] = "opening";
        turn.Put(new Ask("", AskInput.Tap, [turn.Button("go-on")]));
        return Outcome.Waits;
    }

    protected override Outcome Hear(StepTurn turn)
    {
        if (turn[Part] == "opening")
            return turn.Chosen([turn.Button("go-on")]) is null ? Outcome.Unclear : Middle(turn);
        if (turn.Chosen(turn.Options()) is not { } way)
            return Outcome.Unclear;
        turn.Keep(way.Id);
        turn.Turn.Say(turn.Words["endings"]!.Map[way.Id]);
        turn.Say("close");
        return Outcome.Done;
    }

    private static Outcome Middle(StepTurn turn)
    {
        turn[Part] = "fork";
        turn.Say("middle");
        return AtTheFork(turn);
    }

    private static Outcome AtTheFork(StepTurn turn)
    {
        if (turn[Part] is null)
            turn.Say("opening");
        turn[Part] = "fork";
        turn.Put(new Ask(turn.Text("ask"), AskInput.Tap, turn.Options()));
        return Outcome.Waits;
    }
}
