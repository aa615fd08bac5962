using System.Globalization;
using CompassionCoach.Dialogs.Curriculum;
using CompassionCoach.Dialogs.Learners;
using CompassionCoach.Dialogs.Talk;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace CompassionCoach.Dialogs.Units;

/// <summary>
/// One flow as a waterfall whose steps are its sections. The waterfall itself counts by index; this keeps the section's id beside
/// it and steers by that, so that an edited unit leaves every learner where they were.
/// </summary>
public sealed class UnitDialog(Flow flow) : WaterfallDialog(flow.Key, StepsOf(flow))
{
    private const string Here = "at";
    private const string HereIndex = "index";

    /// <param name="dc">The context.</param>
    /// <param name="options">A place, <c>section</c> or <c>section/step</c>, to begin there; null for the beginning.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    public override Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        var turn = dc.Context.Turn();
        var road = RoadOf(turn.Learner, flow.Key);
        road.Started ??= turn.Now;
        dc.ActiveDialog!.State[Here] = options as string ?? "";
        return base.BeginDialogAsync(dc, null, cancellationToken);
    }

    /// <summary>How far the learner is in a flow; opened now where they never were in it.</summary>
    public static UnitRoad RoadOf(Learner learner, string flow)
    {
        if (!learner.Units.TryGetValue(flow, out var road))
            learner.Units[flow] = road = new UnitRoad();
        return road;
    }

    public override Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc, DialogReason reason, object? result = null, CancellationToken cancellationToken = default)
    {
        var next = After(dc.ActiveDialog!.State);
        if (next >= flow.Sections.Count)
            Through(dc);
        return RunStepAsync(dc, next, reason, result!, cancellationToken);
    }

    /// <summary>The waterfall would look up the step it stops at by its index, and an edited unit may not have that many any more.</summary>
    public override Task EndDialogAsync(
        ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default) => Task.CompletedTask;

    /// <summary>The waterfall begins at its first step; somebody who was here before begins where they left.</summary>
    protected override Task<DialogTurnResult> OnStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        var beginning = stepContext.Reason == DialogReason.BeginCalled ? Beginning(stepContext.ActiveDialog!.State) : stepContext.Index;
        return beginning == stepContext.Index
            ? base.OnStepAsync(stepContext, cancellationToken)
            : RunStepAsync(stepContext, beginning, DialogReason.NextCalled, null!, cancellationToken);
    }

    private static IEnumerable<WaterfallStep> StepsOf(Flow flow) => flow.Sections.Select<Section, WaterfallStep>((section, index) => (step, cancellationToken) =>
    {
        var state = step.ActiveDialog!.State;
        var begun = state[Here] is string place && place.StartsWith($"{section.Id}/", StringComparison.Ordinal) ? $"{flow.Key}/{place}" : section.Path;
        state[Here] = section.Id;
        state[HereIndex] = index;
        return step.BeginDialogAsync(SectionDialog.Name, begun, cancellationToken);
    });

    private int Beginning(IDictionary<string, object> state) => Math.Max(0, flow.IndexOf(((string)state[Here]).Split('/')[0]));

    /// <summary>The section after the one by that id; where an edit took it away, the nearest earlier one.</summary>
    private int After(IDictionary<string, object> state)
    {
        var here = flow.IndexOf((string)state[Here]);
        return here >= 0 ? here + 1 : Math.Max(0, Convert.ToInt32(state[HereIndex], CultureInfo.InvariantCulture) - 1);
    }

    private void Through(DialogContext dc)
    {
        var turn = dc.Context.Turn();
        var road = RoadOf(turn.Learner, flow.Key);
        road.Finished = turn.Now;
        road.Place = null;
    }
}
