using CompassionCoach.Dialogs.Commands;
using CompassionCoach.Dialogs.Curriculum;
using CompassionCoach.Dialogs.Steps;
using CompassionCoach.Dialogs.Support;
using CompassionCoach.Dialogs.Talk;
using CompassionCoach.Dialogs.Units;
using Microsoft.Bot.Builder.Dialogs;

namespace CompassionCoach.Dialogs;

/// <summary>
/// The whole conversation of one learner. Each turn is tried in this order: somebody in danger, somebody arriving, a button of an
/// earlier visit, something said off-script, what is under way, and the menu.
/// </summary>
public sealed class CoachDialog : ComponentDialog
{
    public const string Name = "coach";

    private readonly SupportDesk support;

    public CoachDialog(Library library, SupportDesk support)
        : base(Name)
    {
        this.support = support;
        foreach (var flow in library.Flows.Values)
            AddDialog(new UnitDialog(flow));
        AddDialog(new SectionDialog());
        AddDialog(new MenuDialog());
        foreach (var kind in StepKinds.All)
            AddDialog(kind);
    }

    protected override Task<DialogTurnResult> OnBeginDialogAsync(DialogContext innerDc, object? options, CancellationToken cancellationToken = default) =>
        OnContinueDialogAsync(innerDc, cancellationToken);

    protected override async Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default)
    {
        var turn = innerDc.Context.Turn();
        var result = await InDangerAsync(innerDc, turn, cancellationToken)
            ?? await GoneAsync(innerDc, turn, cancellationToken)
            ?? await ArrivingAsync(innerDc, turn, cancellationToken)
            ?? await OldButtonAsync(innerDc, turn, cancellationToken)
            ?? await OffScriptAsync(innerDc, turn, cancellationToken)
            ?? await ReturningAsync(innerDc, turn, cancellationToken)
            ?? await UnderWayAsync(innerDc, turn, cancellationToken);
        return innerDc.ActiveDialog is null && !turn.Learner.Stopped ? await OnwardsAsync(innerDc, turn, cancellationToken) : result;
    }

    /// <summary>Something came to its end: the welcome leads into the first unit, everything else to the menu.</summary>
    private static Task<DialogTurnResult> OnwardsAsync(DialogContext inner, Turn turn, CancellationToken cancellationToken) =>
        turn.Library.Units.Any(turn.Learner.Units.ContainsKey)
            ? inner.BeginDialogAsync(MenuDialog.Name, null, cancellationToken)
            : inner.BeginDialogAsync(turn.Library.Units[0], null, cancellationToken);

    /// <summary>Somebody may be in danger: that comes before everything, over whatever is under way. What they wrote goes nowhere.</summary>
    private async Task<DialogTurnResult?> InDangerAsync(DialogContext inner, Turn turn, CancellationToken cancellationToken)
    {
        var finding = support.Read(turn.Heard.Writing);
        if (!finding.IsAlarm)
            return Past(turn, finding);
        turn.Learner.Greeted = true;
        turn.Learner.Stopped = false;
        var section = $"{turn.Library.Support}/{SupportSections.For(finding)}";
        var here = Under.Way(inner, turn.Library).Section?.Path;
        if (here is null || !here.StartsWith(turn.Library.Support + "/", StringComparison.Ordinal))
            return await inner.BeginDialogAsync(SectionDialog.Name, section, cancellationToken);
        if (here != section && here == $"{turn.Library.Support}/unclear" && Under.DownToSection(inner))
            return await inner.ReplaceDialogAsync(SectionDialog.Name, section, cancellationToken);
        turn.SayOneOf(turn.SharedWords("support")["still"], turn.Learner.Puzzled++);
        return await Command.AskAgainAsync(inner, cancellationToken);
    }

    /// <summary>Something said of the past, or denied, gets one soft line, and the conversation goes on.</summary>
    private static DialogTurnResult? Past(Turn turn, SupportFinding finding)
    {
        if (finding.Level == SupportLevel.Soft)
            turn.Say(turn.SharedWords("support")["soft"]);
        return null;
    }

    /// <summary>An edit took away the step, the section or the unit that the learner was in: go on from the nearest one, and say so.</summary>
    private static async Task<DialogTurnResult?> GoneAsync(DialogContext inner, Turn turn, CancellationToken cancellationToken)
    {
        if (Missing.Mend(inner, turn.Library) is not { } mended)
            return null;
        turn.Say(turn.SharedWords("lines")["changed"]);
        return mended ? await NearestAsync(inner, cancellationToken) : await Command.AskAgainAsync(inner, cancellationToken);
    }

    /// <summary>A section runs its nearest step, a unit its nearest section.</summary>
    private static Task<DialogTurnResult> NearestAsync(DialogContext inner, CancellationToken cancellationToken) => inner.ActiveDialog!.Id == SectionDialog.Name
        ? inner.ContinueDialogAsync(cancellationToken)
        : inner.Dialogs.Find(inner.ActiveDialog!.Id!)!.ResumeDialogAsync(inner, DialogReason.NextCalled, null!, cancellationToken);

    private static async Task<DialogTurnResult?> ArrivingAsync(DialogContext inner, Turn turn, CancellationToken cancellationToken)
    {
        if (!turn.Learner.Greeted)
            return await GreetAsync(inner, turn, cancellationToken);
        if (turn.Heard.Kind != HeardKind.Arrival)
            return null;
        return turn.IsNewWindow ? await WelcomeBackAsync(inner, turn, cancellationToken) : EndOfTurn;
    }

    private static Task<DialogTurnResult> GreetAsync(DialogContext inner, Turn turn, CancellationToken cancellationToken)
    {
        turn.Learner.Greeted = true;
        return inner.BeginDialogAsync(turn.Library.Welcome, null, cancellationToken);
    }

    private static async Task<DialogTurnResult?> OldButtonAsync(DialogContext inner, Turn turn, CancellationToken cancellationToken)
    {
        if (turn.Heard.Kind != HeardKind.Card || turn.Heard.Field(CardFields.At) == At(inner, turn))
            return null;
        turn.SayOneOf(turn.SharedWords("lines")["old-button"], turn.Learner.Puzzled++);
        return await Command.AskAgainAsync(inner, cancellationToken);
    }

    private static async Task<DialogTurnResult?> OffScriptAsync(DialogContext inner, Turn turn, CancellationToken cancellationToken)
    {
        var name = turn.Heard.Kind == HeardKind.Card ? turn.Heard.Field(CardFields.Do) : turn.Language.Phrases.NameOf(turn.Heard.Text);
        if (name is null || (turn.Heard.Kind == HeardKind.Text && IsAnAnswer(inner, turn)))
            return null;
        turn.Learner.Stopped = false;
        if (AllCommands.Find(name) is { } command)
            return await command.RunAsync(inner, turn, cancellationToken);
        if (turn.SharedWords("asides")[name] is not { } aside)
            return null;
        turn.SayOneOf(aside.Map["say"], turn.Learner.Visit);
        return await Command.AskAgainAsync(inner, cancellationToken);
    }

    /// <summary>After a stop or a long silence the first words are a return, unless they plainly answer the question.</summary>
    private static async Task<DialogTurnResult?> ReturningAsync(DialogContext inner, Turn turn, CancellationToken cancellationToken)
    {
        if (!turn.IsReturn || turn.Heard.Kind == HeardKind.Card || turn.Heard.Text.Length > LongerThanAHello || IsAnAnswer(inner, turn))
            return null;
        return await WelcomeBackAsync(inner, turn, cancellationToken);
    }

    private static async Task<DialogTurnResult> UnderWayAsync(DialogContext inner, Turn turn, CancellationToken cancellationToken)
    {
        turn.Learner.Stopped = false;
        if (turn.Heard.Kind == HeardKind.Wordless)
            return await WordlessAsync(inner, turn, cancellationToken);
        return await inner.ContinueDialogAsync(cancellationToken);
    }

    private static Task<DialogTurnResult> WordlessAsync(DialogContext inner, Turn turn, CancellationToken cancellationToken)
    {
        turn.SayOneOf(turn.SharedWords("lines")["wordless"], turn.Learner.Puzzled++);
        return Command.AskAgainAsync(inner, cancellationToken);
    }

    private static Task<DialogTurnResult> WelcomeBackAsync(DialogContext inner, Turn turn, CancellationToken cancellationToken)
    {
        turn.Learner.Stopped = false;
        var named = Under.Way(inner, turn.Library).Name(turn);
        turn.Say(turn.SharedWords("lines")[named ? "welcome-back-to" : "welcome-back"]);
        return Command.AskAgainAsync(inner, cancellationToken);
    }

    private const int LongerThanAHello = 40;

    /// <summary>Whether the words are, to the letter, one of the answers that stand to choose from.</summary>
    private static bool IsAnAnswer(DialogContext inner, Turn turn)
    {
        var typed = Likeness.Plain(turn.Heard.Text);
        return typed.Length > 0 && Standing(inner, turn) is { } ask && ask.Options.Any(option => Likeness.Plain(option.Label) == typed);
    }

    private static string At(DialogContext inner, Turn turn) => Standing(inner, turn)?.At ?? "";

    /// <summary>The question that stands, found by asking it into a reply that nobody gets.</summary>
    private static Ask? Standing(DialogContext inner, Turn turn)
    {
        if (inner.ActiveDialog is not { } active || inner.Dialogs.Find(active.Id!) is not { } dialog)
            return null;
        return turn.Rehearse(() => dialog.RepromptDialogAsync(inner.Context, active));
    }
}
