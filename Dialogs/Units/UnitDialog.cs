using CompassionCoach.Dialogs.Curriculum;
using CompassionCoach.Dialogs.Learners;
using CompassionCoach.Dialogs.Talk;
using Microsoft.Bot.Builder.Dialogs;

namespace CompassionCoach.Dialogs.Units;

/// <summary>
/// One flow as a waterfall whose steps are its sections. The waterfall itself counts by index; this keeps the section's id beside
/// it and steers by that, so that an edited unit leaves every learner where they were.
/// </summary>
public sealed class UnitDialog(Flow flow) : WaterfallDialog(flow.Key, StepsOf(flow))
{
    private const string Here = "at";

    /// <param name="dc">The context.</param>
    /// <param name="options">A place, <c>section</c> or <c>section/step</c>, to begin there; null for the beginning.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    public override Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        var turn = dc.Context.TurnState.Get<Turn>();
        var road = RoadOf(turn.Learner, flow.Key);
        road.Started ??= turn.Now;
        dc.ActiveDialog.State[Here] = options as string ?? "";
        return base.BeginDialogAsync(dc, null, cancellationToken);
    }

    /// <summary>How far the learner is in a flow; opened now where they never were in it.</summary>
    public static UnitRoad RoadOf(Learner learner, string flow)
    {
        if (!learner.Units.TryGetValue(flow, out var road))
            learner.Units[flow] = road = new UnitRoad();
        return road;
    }

    protected override Task<DialogTurnResult> RunStepAsync(
        DialogContext dc, int index, DialogReason reason, object? result, CancellationToken cancellationToken)
    {
        var next = reason == DialogReason.BeginCalled ? Beginning(dc) : After(dc, index);
        if (next >= flow.Sections.Count)
            Through(dc);
        return base.RunStepAsync(dc, next, reason, result!, cancellationToken);
    }

    private static IEnumerable<WaterfallStep> StepsOf(Flow flow) => flow.Sections.Select<Section, WaterfallStep>(section => (step, cancellationToken) =>
    {
        var state = step.ActiveDialog.State;
        var begun = state.TryGetValue(Here, out var at) && at is string place && place.StartsWith($"{section.Id}/", StringComparison.Ordinal) ? $"{flow.Key}/{place}" : section.Path;
        state[Here] = section.Id;
        return step.BeginDialogAsync(SectionDialog.Name, begun, cancellationToken);
    });

    private int Beginning(DialogContext dc) => Math.Max(0, flow.IndexOf(((string)dc.ActiveDialog.State[Here]).Split('/')[0]));

    private int After(DialogContext dc, int index)
    {
        var here = flow.IndexOf((string)dc.ActiveDialog.State[Here]);
        return here >= 0 ? here + 1 : Math.Min(index, flow.Sections.Count);
    }

    private void Through(DialogContext dc)
    {
        var turn = dc.Context.TurnState.Get<Turn>();
        var road = RoadOf(turn.Learner, flow.Key);
        road.Finished = turn.Now;
        road.Place = null;
    }
}
