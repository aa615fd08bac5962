using System.Globalization;
using CompassionCoach.Dialogs.Curriculum;

namespace CompassionCoach.Dialogs.Steps;

/// <summary>
/// A private reflection: a few questions from 0 to 10, one at a time, the same words each time it comes. The numbers are kept in
/// order under the step's key.
/// </summary>
public sealed class AssessStep() : StepKind("assess")
{
    private const string Given = "given";

    public override IReadOnlyList<string> Takes => ["questions"];

    public override IReadOnlyList<string> Needs => ["questions", "low", "high"];

    public override IEnumerable<string> Faults(Step step, WordsOf words)
    {
        if (step.List("questions").Count == 0)
            yield return $"{step.Settings.Where}: 'questions' is empty";
        if (step.Keep is null)
            yield return $"{step.Settings.Where}: an assessment needs 'keep'";
    }

    protected override Outcome Ask(StepTurn turn)
    {
        var question = turn.Options("questions")[turn.Items(Given).Count];
        turn.Put(ScaleStep.Question(turn, question.Label));
        return Outcome.Waits;
    }

    protected override Outcome Hear(StepTurn turn)
    {
        if (ScaleStep.Answer(turn) is not { } number)
            return Outcome.Unclear;
        List<string> given = [.. turn.Items(Given), number.ToString(CultureInfo.InvariantCulture)];
        turn.Remember(Given, given);
        if (given.Count < turn.Step.List("questions").Count)
            return Ask(turn);
        turn.Keep(given);
        return Outcome.Done;
    }
}
