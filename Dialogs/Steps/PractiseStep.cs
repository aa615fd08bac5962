using System.Globalization;
using CompassionCoach.Dialogs.Curriculum;
using CompassionCoach.Dialogs.Talk;

namespace CompassionCoach.Dialogs.Steps;

/// <summary>
/// A guided practice at the learner's own pace: how long, eyes, an anchor, then the script of that length, a tap at a time, and
/// "how are you now?". Somebody who practised before can have it as last time in one tap.
/// </summary>
/// <remarks>
/// <c>scripts</c> has one list for each of <c>lengths</c>; each entry is a bubble, and <c>{practice.anchor}</c> is what they
/// rest on. Kept across units: <c>practice.minutes</c>, <c>practice.eyes</c>, <c>practice.anchor</c>, <c>practice.now</c>.
/// </remarks>
public sealed class PractiseStep() : StepKind("practise")
{
    private const string Phase = "phase";
    private const string Line = "line";
    private const string Script = "script";
    private const string Settle = "settle";
    private const string SetUp = "practice";

    private static readonly string[] Questions = ["minutes", "eyes", "anchor"];

    public override IReadOnlyList<string> Takes => ["lengths", "settles"];

    public override IReadOnlyList<string> Needs => ["scripts"];

    public override IReadOnlyList<string> MayHave => ["ready-button"];

    public override IEnumerable<string> KeysOf(Step step) => [];

    public override IEnumerable<string> Faults(Step step, WordsOf words)
    {
        foreach (var length in step.List("lengths").Where(length => words["scripts"]?.Map.ContainsKey(length) == false))
            yield return $"{words.Source.Where}: no script for {length} minutes";
    }

    protected override Outcome Ask(StepTurn turn) => (turn[Phase] ??= FirstPhase(turn)) switch
    {
        "again" => Put(turn, "again", [Shared(turn, "again", "same"), Shared(turn, "again", "different")]),
        Script or Settle => AskReady(turn),
        "now" => Put(turn, "now", Choices(turn, "now")),
        var question => Put(turn, question, Choices(turn, question)),
    };

    protected override Outcome Hear(StepTurn turn) => turn[Phase] switch
    {
        "again" => HearAgain(turn),
        Script or Settle => HearReady(turn),
        "now" => HearNow(turn),
        var question => HearQuestion(turn, question!),
    };

    /// <summary>Nobody is offered the same again after a practice that did them no good.</summary>
    private static string FirstPhase(StepTurn turn) => turn.Learner.Unsettled == 0 && Questions.All(question => turn.Learner.Kept.ContainsKey($"{SetUp}.{question}"))
        && turn.Step.List("lengths").Contains(turn.Learner.Kept["practice.minutes"][0]) ? "again" : "minutes";

    private Outcome HearAgain(StepTurn turn)
    {
        var way = turn.Chosen([Shared(turn, "again", "same"), Shared(turn, "again", "different")])?.Id;
        if (way is null)
            return Outcome.Unclear;
        turn[Phase] = way == "same" ? Script : "minutes";
        return way == "same" ? Begin(turn) : Ask(turn);
    }

    private Outcome HearQuestion(StepTurn turn, string question)
    {
        if (turn.Chosen(Choices(turn, question)) is { } option)
            turn.Keep($"{SetUp}.{question}", [option.Id]);
        else if (question == "anchor" && turn.Written is { } own)
            turn.Keep($"{SetUp}.{question}", [own]);
        else
            return Outcome.Unclear;
        var next = Array.IndexOf(Questions, question) + 1;
        turn[Phase] = next < Questions.Length ? Questions[next] : Script;
        return next < Questions.Length ? Ask(turn) : Begin(turn);
    }

    private static Outcome Begin(StepTurn turn)
    {
        turn[Line] = "0";
        turn.Turn.Say(turn.Turn.SharedWords(SetUp)["begin"]);
        turn.Turn.Say(turn.Turn.SharedWords(SetUp)["eyes-said"]?.Map.GetValueOrDefault(turn.Learner.Kept["practice.eyes"][0]));
        return AskReady(turn);
    }

    private static Outcome AskReady(StepTurn turn)
    {
        var lines = LinesOf(turn);
        turn.Put(new Ask(lines[Math.Min(turn.Count(Line), lines.Count - 1)], AskInput.Tap, [turn.Button("ready"), Shared(turn, "buttons", "enough")]));
        return Outcome.Waits;
    }

    private Outcome HearReady(StepTurn turn)
    {
        var way = turn.Chosen([turn.Button("ready"), Shared(turn, "buttons", "enough")])?.Id;
        if (way is null && turn.Heard.Kind == HeardKind.Wordless)
            return Outcome.Unclear;
        var next = turn.Count(Line) + 1;
        turn[Line] = next.ToString(CultureInfo.InvariantCulture);
        if (way != "enough" && next < LinesOf(turn).Count)
            return AskReady(turn);
        if (turn[Phase] == Settle)
            return Outcome.Done;
        turn[Phase] = "now";
        return Ask(turn);
    }

    private static Outcome HearNow(StepTurn turn)
    {
        if (turn.Chosen(Choices(turn, "now")) is not { } now)
            return Outcome.Unclear;
        turn.Keep("practice.now", [now.Id]);
        turn.Learner.Minutes += Practised(turn);
        turn.Turn.Say(turn.Turn.SharedWords(SetUp)["now-said"]?.Map.GetValueOrDefault(now.Id));
        if (now.Id is "stirred" or "flat")
            return Unsettled(turn);
        turn.Learner.Unsettled = 0;
        return Outcome.Done;
    }

    /// <summary>A practice that stirred up or numbed is followed by a short grounding; the second in a row, by an advice to leave it.</summary>
    private static Outcome Unsettled(StepTurn turn)
    {
        if (++turn.Learner.Unsettled >= 2)
            turn.Turn.Say(turn.Turn.SharedWords(SetUp)["twice"]);
        turn[Phase] = Settle;
        turn[Line] = "0";
        return AskReady(turn);
    }

    /// <summary>Whole minutes in proportion to how far they went; nobody who began practised none.</summary>
    private static int Practised(StepTurn turn)
    {
        var minutes = int.Parse(turn.Learner.Kept["practice.minutes"][0], CultureInfo.InvariantCulture);
        var lines = LinesOf(turn, Script).Count;
        return Math.Max(1, minutes * Math.Min(turn.Count(Line), lines) / Math.Max(1, lines));
    }

    private static Outcome Put(StepTurn turn, string question, IReadOnlyList<Option> options)
    {
        turn.Put(new Ask(turn.Turn.Shared(SetUp, question), AskInput.Tap, options));
        return Outcome.Waits;
    }

    private static List<string> LinesOf(StepTurn turn) => LinesOf(turn, turn[Phase]!);

    private static List<string> LinesOf(StepTurn turn, string phase)
    {
        var scripts = turn.Words["scripts"]!.Map;
        var wording = phase == Settle
            ? turn.Turn.SharedWords(SetUp)[Settle]!
            : scripts.GetValueOrDefault(turn.Learner.Kept["practice.minutes"][0]) ?? scripts.Values.First();
        return [.. wording.Passages.Select(passage => passage.For(turn.Learner, turn.Turn.Show)).OfType<string>()];
    }

    private static IReadOnlyList<Option> Choices(StepTurn turn, string question) =>
        [.. (turn.Turn.SharedWords(SetUp)[$"{question}-options"]?.Map.Keys ?? []).Where(id => question != "minutes" || turn.Step.List("lengths").Contains(id))
            .Select(id => Shared(turn, SetUp, $"{question}-options", id))];

    private static Option Shared(StepTurn turn, string group, string field, string id) =>
        new(id, turn.Turn.Text(turn.Turn.SharedWords(group)[field]?.Map.GetValueOrDefault(id)) ?? id);

    private static Option Shared(StepTurn turn, string group, string id) =>
        group == "again" ? Shared(turn, SetUp, "again-options", id) : new Option(id, turn.Turn.Shared(group, id));
}
