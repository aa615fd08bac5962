using CompassionCoach.Dialogs.Talk;

namespace CompassionCoach.Dialogs.Steps;

/// <summary>
/// Several of some options, between <c>min</c> (1) and <c>max</c> (as many as there are); with <c>own: true</c>, words of their
/// own among them. The options are listed in the step, or are what was kept under the key in <c>from</c>.
/// </summary>
public sealed class PickStep() : StepKind("pick")
{
    public override IReadOnlyList<string> Takes => ["options", "from", "own", "min", "max"];

    public override IReadOnlyList<string> Needs => ["ask"];

    public override IReadOnlyList<string> MayHave => ["options", "also", "kept", "placeholder"];

    protected override Outcome Ask(StepTurn turn)
    {
        var options = OptionsOf(turn);
        if (options.Count == 0)
            return Outcome.Done;
        turn.Put(new Ask(turn.Text("ask"), AskInput.Several, options)
        {
            Send = turn.Turn.Shared("buttons", "send"),
            Label = turn.Step.Flag("own") ? turn.Turn.Shared("labels", "own") : "",
            Placeholder = turn.Text("placeholder"),
        });
        return Outcome.Waits;
    }

    protected override Outcome Hear(StepTurn turn)
    {
        var picked = Picked(turn);
        if (picked.Count < turn.Step.Number("min", 1))
            return Outcome.Unclear;
        if (picked.Count > turn.Step.Number("max", int.MaxValue))
            return TooMany(turn);
        turn.Keep(picked);
        if (turn.Heard.Kind == HeardKind.Card)
            SayPicked(turn, picked);
        return Outcome.Done;
    }

    /// <summary>A card's ticks leave no trace in the chat, so what was picked is said.</summary>
    private static void SayPicked(StepTurn turn, List<string> picked)
    {
        var options = OptionsOf(turn);
        turn.Turn.Let("picked", string.Join(turn.Turn.Shared("joins", "list"), picked.Select(id => options.FirstOrDefault(option => option.Id == id)?.Label ?? id)));
        turn.Turn.Say(turn.Turn.SharedWords("lines")["picked"]);
    }

    private Outcome TooMany(StepTurn turn)
    {
        turn.Turn.Let("max", turn.Step.Number("max", 0).ToString(System.Globalization.CultureInfo.InvariantCulture));
        turn.Turn.Say(turn.Turn.SharedWords("lines")["too-many"]);
        return Ask(turn);
    }

    private static List<string> Picked(StepTurn turn)
    {
        var options = OptionsOf(turn);
        if (turn.Heard.Kind == HeardKind.Card)
        {
            var ids = (turn.Heard.Field(CardFields.Pick) ?? "").Split(',', StringSplitOptions.TrimEntries);
            return [.. options.Where((option, index) => ids.Contains(PickMark(index))).Select(option => option.Id), .. Own(turn)];
        }

        var several = turn.Turn.Language.Options.Several(turn.Heard.Text, options);
        return several.Count > 0 ? [.. several.Select(option => option.Id)] : [.. Own(turn)];
    }

    /// <summary>What a card sends for an option: its place, because an option may be the learner's own words with commas in them.</summary>
    public static string PickMark(int index) => $"o{index}";

    private static IEnumerable<string> Own(StepTurn turn) =>
        turn.Step.Flag("own") && turn.Written is { } own ? own.Split(['\n', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) : [];

    private static IReadOnlyList<Option> OptionsOf(StepTurn turn) => turn.OptionsFrom();
}
