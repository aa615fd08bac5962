using System.Globalization;
using CompassionCoach.Dialogs.Talk;

namespace CompassionCoach.Dialogs.Steps;

/// <summary>
/// A tap each time something happens, until the learner says that the time is over. The number of taps is kept; nothing is timed
/// and there is no score.
/// </summary>
public sealed class CountStep() : StepKind("count")
{
    private const string Taps = "taps";

    public override IReadOnlyList<string> Needs => ["ask", "again", "tap-button", "over-button"];

    public override IReadOnlyList<string> Locals => ["count"];

    protected override Outcome Ask(StepTurn turn)
    {
        turn.Turn.Let("count", turn.Count(Taps).ToString(CultureInfo.InvariantCulture));
        turn.Put(new Ask(turn.Text(turn.Count(Taps) == 0 ? "ask" : "again"), AskInput.Tap, WaysOf(turn)));
        return Outcome.Waits;
    }

    protected override Outcome Hear(StepTurn turn) => turn.Chosen(WaysOf(turn))?.Id switch
    {
        "tap" => Tapped(turn),
        "over" => Over(turn),
        _ => Outcome.Unclear,
    };

    private static IReadOnlyList<Option> WaysOf(StepTurn turn) => [turn.Button("tap"), turn.Button("over")];

    private Outcome Tapped(StepTurn turn)
    {
        turn[Taps] = (turn.Count(Taps) + 1).ToString(CultureInfo.InvariantCulture);
        return Ask(turn);
    }

    private static Outcome Over(StepTurn turn)
    {
        turn.Keep(turn.Count(Taps).ToString(CultureInfo.InvariantCulture));
        turn.Turn.Let("count", turn.Count(Taps).ToString(CultureInfo.InvariantCulture));
        return Outcome.Done;
    }
}
