using System.Globalization;
using CompassionCoach.Dialogs.Curriculum;
using CompassionCoach.Dialogs.Talk;

namespace CompassionCoach.Dialogs.Steps;

/// <summary>
/// A number from 0 to 10. <c>bands</c> names ranges (<c>small: 0-4</c>); <c>replies</c> answers each, and the name is kept as
/// <c>KEY.band</c> for conditions.
/// </summary>
public sealed class ScaleStep() : StepKind("scale")
{
    public const int Highest = 10;

    private static readonly IReadOnlyList<Option> Numbers =
        [.. Enumerable.Range(0, Highest + 1).Select(number => number.ToString(CultureInfo.InvariantCulture)).Select(digits => new Option(digits, digits))];

    public override IReadOnlyList<string> Takes => ["bands"];

    public override IReadOnlyList<string> Needs => ["ask", "low", "high"];

    public override IReadOnlyList<string> MayHave => ["replies"];

    public override IEnumerable<string> KeysOf(Step step) =>
        step.Keep is not { } key ? [] : step.Settings["bands"] is null ? [key] : [key, $"{key}.band"];

    public override IEnumerable<string> Faults(Step step, WordsOf words)
    {
        foreach (var (name, range) in step.Settings["bands"]?.Map ?? new Dictionary<string, Node>())
            if (Bounds(range) is not { } bounds || bounds.From > bounds.To || bounds.To > Highest)
                yield return $"{range.Where}: band '{name}' is a range such as 0-4, at most {Highest}";
    }

    protected override Outcome Ask(StepTurn turn)
    {
        turn.Put(Question(turn, turn.Text("ask")));
        return Outcome.Waits;
    }

    protected override Outcome Hear(StepTurn turn)
    {
        if (Answer(turn) is not { } number)
            return Outcome.Unclear;
        turn.Keep(number.ToString(CultureInfo.InvariantCulture));
        foreach (var (name, range) in turn.Step.Settings["bands"]?.Map ?? new Dictionary<string, Node>())
            if (Bounds(range) is { } bounds && number >= bounds.From && number <= bounds.To)
                Banded(turn, name);
        return Outcome.Done;
    }

    /// <summary>The question of any scale; <c>low</c> and <c>high</c> of the step say what its ends mean.</summary>
    public static Ask Question(StepTurn turn, string text)
    {
        turn.Turn.Let("low", turn.Text("low"));
        turn.Turn.Let("high", turn.Text("high"));
        return new Ask(text, AskInput.Scale, Numbers) { Ends = turn.Turn.Shared("lines", "scale"), Send = turn.Turn.Shared("buttons", "send") };
    }

    /// <summary>The number that was tapped or typed; null where it is none from 0 to 10.</summary>
    public static int? Answer(StepTurn turn)
    {
        var number = turn.Turn.Language.Options.Number(turn.Heard.Field(CardFields.Pick) ?? turn.Heard.Text);
        return number is >= 0 and <= Highest ? number : null;
    }

    private static void Banded(StepTurn turn, string band)
    {
        if (turn.Step.Keep is { } key)
            turn.Keep($"{key}.band", [band]);
        turn.Turn.Say(turn.Words["replies"]?.Map.GetValueOrDefault(band));
    }

    private static (int From, int To)? Bounds(Node range) =>
        range.Text?.Split('-') is [var from, var to] && int.TryParse(from, out var low) && int.TryParse(to, out var high) ? (low, high) : null;
}
