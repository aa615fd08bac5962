using CompassionCoach.Cards;
using CompassionCoach.Cards.Pictures;
using CompassionCoach.Dialogs.Curriculum;

namespace CompassionCoach.Dialogs.Steps;

/// <summary>
/// A picture of what was kept under the keys of <c>of</c>, drawn as <c>draw</c> says. Where too little was given, nothing is
/// shown. The alt text is <c>alt</c> and then everything that was given, so that it says what is in the picture.
/// </summary>
public sealed class PictureStep() : StepKind("picture")
{
    public override IReadOnlyList<string> Takes => ["draw", "of"];

    public override IReadOnlyList<string> Needs => ["heading", "alt"];

    public override IReadOnlyList<string> MayHave => ["names"];

    public override bool Waits(Step step) => false;

    public override IEnumerable<string> Faults(Step step, WordsOf words)
    {
        var keys = step.List("of");
        var named = words["names"]?.Map.Keys.ToList() ?? [];
        if (Drawings.Find(step.Text("draw")) is not { } drawing)
            yield return $"{step.Settings.Where}: there is no drawing '{step.Text("draw")}' ({string.Join(", ", Drawings.All.Select(one => one.Name))})";
        else if (keys.Count < drawing.Fewest || keys.Count > drawing.Most)
            yield return $"{step.Settings.Where}: '{drawing.Name}' takes {Several(drawing)}, not {keys.Count}";
        else if (drawing.NeedsNames)
            foreach (var key in keys.Except(named))
                yield return $"{words.Source.Where}: '{drawing.Name}' needs a name for '{key}'";
        foreach (var key in named.Except(keys))
            yield return $"{words["names"]!.Source.Where}: '{key}' is not in the picture";
    }

    protected override Outcome Ask(StepTurn turn)
    {
        var given = turn.Step.List("of").Select(key => SeriesOf(turn, key)).ToList();
        if (Drawings.Find(turn.Step.Text("draw")) is { } drawing && drawing.Suffices(given))
            Show(turn, drawing, given);
        return Outcome.Done;
    }

    private static void Show(StepTurn turn, Drawing drawing, IReadOnlyList<Series> given)
    {
        var lines = drawing.InWords(given).Select(spoken => InWords(turn, spoken));
        var alt = string.Join('\n', lines.Prepend(turn.Text("alt")));
        turn.Turn.Reply.Show(PictureCard.Make(turn.Text("heading"), drawing.Draw(given).Png, alt), turn.Text("heading"));
    }

    private static string InWords(StepTurn turn, Spoken spoken)
    {
        var parts = string.Join(turn.Turn.Shared("joins", "list"), spoken.Parts);
        return spoken.About.Length > 0 ? $"{spoken.About}: {parts}" : parts;
    }

    /// <summary>What was kept under a key: things with their levels, or values one after another.</summary>
    private static Series SeriesOf(StepTurn turn, string key)
    {
        var kept = turn.Learner.Kept.GetValueOrDefault(key) ?? [];
        var keeper = turn.Turn.Library.KeeperOf(key);
        var levels = keeper?.List("levels").Select(level => LevelOf(turn, keeper, level)).ToList() ?? [];
        var words = keeper is null ? WordsOf.None : turn.Turn.Language.Of(keeper);
        var name = turn.Words["names"]?.Map.GetValueOrDefault(key) is { } wording ? turn.Turn.Text(wording) ?? "" : "";
        return levels.Count > 0
            ? new Series(name, Weighed(turn, key, kept, levels)) { Least = levels[0], Greatest = levels[^1] }
            : new Series(name, [.. kept.Select(value => MarkOf(turn, key, value))])
            {
                Least = turn.Turn.Text(words["low"]) ?? "",
                Greatest = turn.Turn.Text(words["high"]) ?? "",
            };
    }

    private static string LevelOf(StepTurn turn, Step keeper, string level) =>
        turn.Turn.Text(turn.Turn.Language.Of(keeper)["levels"]?.Map.GetValueOrDefault(level)) ?? level;

    private static List<Mark> Weighed(StepTurn turn, string key, IReadOnlyList<string> kept, IReadOnlyList<string> levels)
    {
        var things = $"{key}.items";
        return
        [
            .. (turn.Learner.Kept.GetValueOrDefault(things) ?? []).Zip(kept, (thing, level) =>
                int.TryParse(level, out var at) && at >= 0 && at < levels.Count
                    ? new Mark(turn.Turn.PlainOne(things, thing)) { Value = at, Most = levels.Count - 1, Amount = levels[at] }
                    : new Mark(turn.Turn.PlainOne(things, thing))),
        ];
    }

    private static Mark MarkOf(StepTurn turn, string key, string value) =>
        new(turn.Turn.PlainOne(key, value)) { Value = int.TryParse(value, out var number) ? number : null, Most = ScaleStep.Highest };

    private static string Several(Drawing drawing) =>
        drawing.Fewest == drawing.Most ? $"{drawing.Most} keys" : $"{drawing.Fewest} to {drawing.Most} keys";
}
