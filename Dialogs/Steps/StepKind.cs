using CompassionCoach.Dialogs.Curriculum;
using CompassionCoach.Dialogs.Talk;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace CompassionCoach.Dialogs.Steps;

/// <summary>
/// A kind of step: which settings it takes, which words it needs, how it asks and how it hears. One object serves every step of
/// its kind and every learner; what must last between turns is in the dialog's state, as strings and lists of strings.
/// </summary>
/// <remarks>
/// Every kind says the bubbles under <c>say</c> first and those under <c>reply</c> when it is through. It derives from
/// <see cref="Dialog"/> and not from a prompt, because prompts keep objects in their state that plain JSON does not hold.
/// </remarks>
public abstract class StepKind(string name) : Dialog(name)
{
    private const string Path = "path";

    /// <summary>Settings a step of this kind may have, beside <c>id</c>, <c>kind</c>, <c>when</c> and <c>keep</c>.</summary>
    public virtual IReadOnlyList<string> Takes => [];

    /// <summary>Word fields a step of this kind must have.</summary>
    public abstract IReadOnlyList<string> Needs { get; }

    /// <summary>Word fields it may have, beside <c>say</c>, <c>reply</c>, <c>why</c> and <c>simpler</c>.</summary>
    public virtual IReadOnlyList<string> MayHave => [];

    /// <summary>Placeholders that it fills itself, such as <c>item</c>.</summary>
    public virtual IReadOnlyList<string> Locals => [];

    /// <summary>Keys that were given for certain when a step of this kind asks.</summary>
    public virtual IEnumerable<string> SureOf(Step step) => [];

    /// <summary>Whether a step of this kind waits for the learner.</summary>
    public virtual bool Waits(Step step) => true;

    /// <summary>The keys under which a step keeps answers.</summary>
    public virtual IEnumerable<string> KeysOf(Step step) => step.Keep is { } key ? [key] : [];

    /// <summary>What is wrong with a step of this kind, beyond missing or unknown settings and words.</summary>
    public virtual IEnumerable<string> Faults(Step step, WordsOf words) => [];

    /// <summary>Asks, or says what there is to say.</summary>
    protected abstract Outcome Ask(StepTurn turn);

    /// <summary>Takes the answer.</summary>
    protected virtual Outcome Hear(StepTurn turn) => Outcome.Done;

    /// <summary>The path of the step that a dialog instance stands for; null where it is no step.</summary>
    public static string? PathOf(DialogInstance? instance) =>
        instance is not null && instance.State.TryGetValue(Path, out var path) ? path as string : null;

    public sealed override Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        dc.ActiveDialog!.State[Path] = (string)options!;
        var turn = TurnOf(dc.Context, dc.ActiveDialog!)!;
        turn.Say("say");
        return AfterAsync(dc, turn, Ask(turn), cancellationToken);
    }

    public sealed override Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        var turn = TurnOf(dc.Context, dc.ActiveDialog!)!;
        return AfterAsync(dc, turn, Hear(turn), cancellationToken);
    }

    public sealed override async Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc, DialogReason reason, object? result = null, CancellationToken cancellationToken = default)
    {
        await RepromptDialogAsync(dc.Context, dc.ActiveDialog!, cancellationToken);
        return EndOfTurn;
    }

    public sealed override Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        if (TurnOf(turnContext, instance) is { } turn)
            Ask(turn);
        return Task.CompletedTask;
    }

    private static Task<DialogTurnResult> AfterAsync(DialogContext dc, StepTurn turn, Outcome outcome, CancellationToken cancellationToken) => outcome switch
    {
        Outcome.Done => ThroughAsync(dc, turn, cancellationToken),
        Outcome.Unclear => AgainAsync(dc, turn, cancellationToken),
        _ => WaitAsync(turn),
    };

    private static Task<DialogTurnResult> ThroughAsync(DialogContext dc, StepTurn turn, CancellationToken cancellationToken)
    {
        turn.Learner.Puzzled = 0;
        turn.Say("reply");
        return dc.EndDialogAsync(cancellationToken: cancellationToken);
    }

    private static async Task<DialogTurnResult> AgainAsync(DialogContext dc, StepTurn turn, CancellationToken cancellationToken)
    {
        turn.Turn.SayOneOf(turn.Turn.SharedWords("lines")["unclear"], turn.Learner.Puzzled++);
        await dc.RepromptDialogAsync(cancellationToken);
        return EndOfTurn;
    }

    private static Task<DialogTurnResult> WaitAsync(StepTurn turn)
    {
        turn.Learner.Puzzled = 0;
        return Task.FromResult(EndOfTurn);
    }

    private static StepTurn? TurnOf(ITurnContext context, DialogInstance instance)
    {
        var turn = context.Turn();
        return PathOf(instance) is { } path && turn.Library.Step(path) is { } step ? new StepTurn(turn, step, instance.State) : null;
    }
}
