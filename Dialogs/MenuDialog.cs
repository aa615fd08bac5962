using CompassionCoach.Dialogs.Commands;
using CompassionCoach.Dialogs.Talk;
using CompassionCoach.Dialogs.Units;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace CompassionCoach.Dialogs;

/// <summary>
/// What there is to do now: go on, open the next unit, visit another, be grounded, stop. It lies over whatever is under way,
/// which stands where it stood when the menu is left.
/// </summary>
public sealed class MenuDialog() : Dialog(Name)
{
    public const string Name = "menu";

    private const string GoOn = "go-on";
    private const string Ground = "ground";
    private const string Stop = "stop";

    /// <summary>The title of the unit that lies under the menu; empty for none.</summary>
    private const string Over = "over";

    public override Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        var turn = TurnOf(dc.Context);
        dc.ActiveDialog!.State[Over] = Under.Unit(dc, turn.Library)?.Unit ?? "";
        return AskAsync(turn, dc.ActiveDialog!);
    }

    public override Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        var turn = TurnOf(dc.Context);
        var options = OptionsOf(turn, dc.ActiveDialog!);
        var chosen = turn.Heard.Kind == HeardKind.Card
            ? options.FirstOrDefault(option => option.Id == turn.Heard.Field(CardFields.Pick))
            : turn.Language.Options.One(turn.Heard.Text, options);
        return chosen?.Id switch
        {
            null => NotUnderstoodAsync(turn, dc.ActiveDialog!),
            GoOn => dc.EndDialogAsync(null, cancellationToken),
            Ground or Stop => AllCommands.Find(chosen.Id)!.RunAsync(dc, turn, cancellationToken),
            _ => OpenAsync(dc, turn, chosen.Id, cancellationToken),
        };
    }

    public override Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc, DialogReason reason, object? result = null, CancellationToken cancellationToken = default) =>
        AskAsync(TurnOf(dc.Context), dc.ActiveDialog!);

    public override Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default) =>
        AskAsync(TurnOf(turnContext), instance);

    private static Task<DialogTurnResult> AskAsync(Turn turn, DialogInstance menu)
    {
        turn.Reply.Put(new Ask(turn.Shared("menu", "ask"), AskInput.Tap, OptionsOf(turn, menu)) { At = $"{Name}#{turn.Learner.Visit}", Send = turn.Shared("buttons", "send") });
        return Task.FromResult(EndOfTurn);
    }

    private static Task<DialogTurnResult> NotUnderstoodAsync(Turn turn, DialogInstance menu)
    {
        turn.SayOneOf(turn.SharedWords("lines")["unclear"], turn.Learner.Puzzled++);
        return AskAsync(turn, menu);
    }

    /// <summary>Leaves what is under way where it is, and opens the unit where it was left.</summary>
    private static async Task<DialogTurnResult> OpenAsync(DialogContext dc, Turn turn, string unit, CancellationToken cancellationToken)
    {
        if (Under.Unit(dc, turn.Library) is { } left)
            UnitDialog.RoadOf(turn.Learner, left.Unit).Place = left.Place;
        await dc.CancelAllDialogsAsync(cancellationToken);
        return await dc.BeginDialogAsync(unit, turn.Learner.Units.GetValueOrDefault(unit)?.Place, cancellationToken);
    }

    private static List<Option> OptionsOf(Turn turn, DialogInstance menu)
    {
        var over = menu.State[Over] as string;
        var options = new List<Option>();
        if (!string.IsNullOrEmpty(over))
            options.Add(Named(turn, GoOn, over));
        else if (Next(turn) is { } next)
            options.Add(Named(turn, next.Begun ? "resume" : "start", next.Unit) with { Id = next.Unit });
        options.AddRange(turn.Library.Units.Where(unit => unit != over && turn.Learner.Units.GetValueOrDefault(unit)?.Finished is not null)
            .Select(unit => Named(turn, "visit", unit) with { Id = unit }));
        options.Add(new Option(Ground, turn.Shared("menu", Ground)));
        options.Add(new Option(Stop, turn.Shared("buttons", Stop)));
        return options;
    }

    /// <summary>The unit to offer: one that was begun and left, else the first not opened yet.</summary>
    private static (string Unit, bool Begun)? Next(Turn turn)
    {
        foreach (var unit in turn.Library.Units)
            if (turn.Learner.Units.GetValueOrDefault(unit) is not { Finished: not null })
                return (unit, turn.Learner.Units.ContainsKey(unit));
        return null;
    }

    private static Option Named(Turn turn, string field, string unit)
    {
        turn.Let("unit", turn.Text(turn.Language.Of(turn.Library.Flows[unit])["title"]) ?? "");
        return new Option(field, turn.Bare(turn.SharedWords("menu")[field]) ?? "");
    }

    private static Turn TurnOf(ITurnContext context) => context.Turn();
}
