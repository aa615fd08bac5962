using CompassionCoach.Dialogs.Curriculum;
using CompassionCoach.Dialogs.Talk;

namespace CompassionCoach.Dialogs.Steps;

/// <summary>
/// One direct question about safety, and then staying: as long as the learner likes, until they say that they want to go on.
/// Nothing of it is kept. With <c>gentle: true</c> it asks where the reader was unsure; "no" leads straight back.
/// </summary>
public sealed class SafetyStep() : StepKind("safety")
{
    private const string Phase = "phase";
    private const string Staying = "staying";
    private const string Said = "said";

    public override IReadOnlyList<string> Takes => ["gentle", "options"];

    public override IReadOnlyList<string> Needs => ["ask", "options", "replies"];

    public override IReadOnlyList<string> MayHave => ["also"];

    public override IEnumerable<string> Faults(Step step, WordsOf words)
    {
        foreach (var option in step.List("options").Where(option => words["replies"]?.Map.ContainsKey(option) == false))
            yield return $"{words.Source.Where}: safety has no reply to '{option}'";
    }

    protected override Outcome Ask(StepTurn turn)
    {
        turn.Put(turn[Phase] == Staying
            ? new Ask(turn.Turn.Shared("stay", "ask"), AskInput.Tap, StayOptions(turn))
            : new Ask(turn.Text("ask"), AskInput.Tap, turn.Options()));
        return Outcome.Waits;
    }

    protected override Outcome Hear(StepTurn turn) => turn[Phase] == Staying ? HearStaying(turn) : HearAnswer(turn);

    private Outcome HearAnswer(StepTurn turn)
    {
        var answer = turn.Chosen(turn.Options())?.Id;
        if (turn.Step.Flag("gentle") && answer != "yes")
            return Leave(turn, answer);
        if (answer is not null)
            turn.Turn.Say(turn.Words["replies"]!.Map[answer]);
        else
            turn.Turn.Say(turn.Turn.SharedWords("stay")["heard"]);
        if (turn.Step.Flag("gentle"))
            HelplinesStep.Show(turn.Turn);
        turn[Phase] = Staying;
        return Ask(turn);
    }

    /// <summary>"No", or no answer: help stays in sight, and the exercise goes on where it was.</summary>
    private static Outcome Leave(StepTurn turn, string? answer)
    {
        turn.Turn.Say(answer is null ? turn.Turn.SharedWords("stay")["left"] : turn.Words["replies"]!.Map[answer]);
        return Outcome.Done;
    }

    private Outcome HearStaying(StepTurn turn)
    {
        var way = turn.Chosen(StayOptions(turn))?.Id;
        if (way == "go-on")
        {
            turn.Turn.Say(turn.Turn.SharedWords("stay")["replies"]!.Map["go-on"]);
            return Outcome.Done;
        }

        var count = turn.Count(Said);
        turn[Said] = (count + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
        turn.Turn.SayOneOf(way is null ? turn.Turn.SharedWords("stay")["here"] : turn.Turn.SharedWords("stay")["replies"]!.Map[way], count);
        return Ask(turn);
    }

    private static IReadOnlyList<Option> StayOptions(StepTurn turn) =>
        [.. turn.Turn.SharedWords("stay")["options"]!.Map.Select(option => new Option(option.Key, turn.Turn.Text(option.Value)!))];
}
