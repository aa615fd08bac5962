using CompassionCoach.Dialogs.Curriculum;
using CompassionCoach.Dialogs.Talk;
using Microsoft.Bot.Builder.Dialogs;

namespace CompassionCoach.Dialogs.Units;

/// <summary>
/// Walks the steps of one section. Its place is kept by the step's id; where an edit took that step away, it goes on from the
/// nearest earlier one.
/// </summary>
public sealed class SectionDialog() : Dialog(Name)
{
    public const string Name = "section";

    private const string Path = "section";
    private const string StepId = "step";
    private const string StepIndex = "index";
    private const string Asked = "asked";

    /// <summary>The section's path in a dialog instance; null where the instance is no section.</summary>
    public static string? PathOf(DialogInstance instance) => instance.Id == Name ? instance.State[Path] as string : null;

    /// <param name="dc">The context.</param>
    /// <param name="options"><c>flow/section</c>, or <c>flow/section/step</c> to begin at a step.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    public override Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        var parts = ((string)options!).Split('/');
        var turn = dc.Context.Turn();
        var section = turn.Library.Section($"{parts[0]}/{parts[1]}")!;
        dc.ActiveDialog!.State[Path] = section.Path;
        dc.ActiveDialog!.State[Asked] = new List<string>();
        turn.Learner.Visit++;
        SayTitle(turn, section);
        return RunAsync(dc, section, parts.Length > 2 ? Math.Max(0, section.IndexOf(parts[2])) : 0, cancellationToken);
    }

    /// <summary>A section never waits by itself; it only gets here when its step went missing, and runs the nearest one.</summary>
    public override Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default) =>
        RunAsync(dc, SectionOf(dc), Here(dc), cancellationToken);

    public override Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc, DialogReason reason, object? result = null, CancellationToken cancellationToken = default) =>
        RunAsync(dc, SectionOf(dc), Here(dc) + 1, cancellationToken);

    /// <summary>Puts the last question before this one again; at the first one, this one.</summary>
    public static Task<DialogTurnResult> BackAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        var section = SectionOf(dc);
        var asked = AskedIn(dc);
        if (asked.Count > 0)
            asked.RemoveAt(asked.Count - 1);
        var to = asked.Count > 0 ? Math.Max(0, section.IndexOf(asked[^1])) : 0;
        if (asked.Count > 0)
            asked.RemoveAt(asked.Count - 1);
        return RunAsync(dc, section, to, cancellationToken);
    }

    private static async Task<DialogTurnResult> RunAsync(DialogContext dc, Section section, int index, CancellationToken cancellationToken)
    {
        var turn = dc.Context.Turn();
        while (index < section.Steps.Count && !section.Steps[index].When.Holds(turn.Learner))
            index++;
        if (index >= section.Steps.Count)
            return await ThroughAsync(dc, turn, section, cancellationToken);

        var step = section.Steps[index];
        dc.ActiveDialog!.State[StepId] = step.Id;
        dc.ActiveDialog!.State[StepIndex] = index;
        if (Steps.StepKinds.Find(step.Kind)!.Waits(step))
            AskedIn(dc).Add(step.Id);
        return await dc.BeginDialogAsync(step.Kind, step.Path, cancellationToken);
    }

    private static Task<DialogTurnResult> ThroughAsync(DialogContext dc, Turn turn, Section section, CancellationToken cancellationToken)
    {
        if (turn.Learner.Units.TryGetValue(section.Flow, out var road) && !road.Done.Contains(section.Id))
            road.Done.Add(section.Id);
        return dc.EndDialogAsync(cancellationToken: cancellationToken);
    }

    private static void SayTitle(Turn turn, Section section)
    {
        if (turn.Text(turn.Language.Of(section)["title"]) is { Length: > 0 } title)
            turn.Reply.Title(title);
    }

    private static Section SectionOf(DialogContext dc) => dc.Context.Turn().Library.Section(PathOf(dc.ActiveDialog!)!)!;

    private static int Here(DialogContext dc)
    {
        var state = dc.ActiveDialog!.State;
        var index = SectionOf(dc).IndexOf((string)state[StepId]);
        return index >= 0 ? index : Math.Clamp(Convert.ToInt32(state[StepIndex], System.Globalization.CultureInfo.InvariantCulture) - 1, 0, SectionOf(dc).Steps.Count - 1);
    }

    private static List<string> AskedIn(DialogContext dc) => (List<string>)dc.ActiveDialog!.State[Asked];
}
