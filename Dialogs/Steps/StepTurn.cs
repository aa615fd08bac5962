using System.Text.Json;
using CompassionCoach.Dialogs.Curriculum;
using CompassionCoach.Dialogs.Learners;
using CompassionCoach.Dialogs.Talk;

namespace CompassionCoach.Dialogs.Steps;

/// <summary>A turn as one step sees it: its settings, its words, its memory between turns, and where answers are kept.</summary>
public sealed class StepTurn(Turn turn, Step step, IDictionary<string, object> state)
{
    /// <summary>Longest text that is handed back in a sentence, in characters; a record keeps the whole of it.</summary>
    public const int LongestQuote = 300;

    public Turn Turn { get; } = turn;

    public Step Step { get; } = step;

    public WordsOf Words { get; } = turn.Language.Of(step);

    public Heard Heard => Turn.Heard;

    public Learner Learner => Turn.Learner;

    /// <summary>The place and visit that a card made now belongs to.</summary>
    public string At => $"{Step.Path}#{Learner.Visit}";

    public string? this[string name]
    {
        get => state.TryGetValue(name, out var value) ? value as string : null;
        set => state[name] = value!;
    }

    public int Count(string name) => int.TryParse(this[name], out var number) ? number : 0;

    public IReadOnlyList<string> Items(string name) => state.TryGetValue(name, out var value) && value is IEnumerable<string> list ? [.. list] : [];

    public void Remember(string name, IEnumerable<string> items) => state[name] = items.ToList();

    public void Say(string field) => Turn.Say(Words[field]);

    public string Text(string field) => Turn.Text(Words[field]) ?? "";

    /// <summary>The options of the step with their words.</summary>
    public IReadOnlyList<Option> Options(string setting = "options") =>
        [.. Step.List(setting).Select(id => new Option(id, Turn.Text(Words[setting]?.Map.GetValueOrDefault(id)) ?? id) { Also = Also(id) })];

    /// <summary>What was kept under a key, as options of this step.</summary>
    public IReadOnlyList<Option> KeptOptions(string key) =>
        [.. (Learner.Kept.GetValueOrDefault(key) ?? []).Select(value => new Option(value, Turn.PlainOne(key, value)))];

    /// <summary>The one option that was tapped or typed; null where it is none of them.</summary>
    public Option? Chosen(IReadOnlyList<Option> options) => Heard.Kind == HeardKind.Card
        ? options.FirstOrDefault(option => option.Id == Heard.Field(CardFields.Pick))
        : Turn.Language.Options.One(Heard.Text, options);

    /// <summary>What they wrote, in the chat or in a card's box; null for nothing.</summary>
    public string? Written => Heard.Kind == HeardKind.Card ? Heard.Field(CardFields.Own) : Heard.Text is { Length: > 0 } text ? text : null;

    /// <summary>One of the ways on that every language has words for: <c>go-on</c>, <c>ready</c>, <c>done</c> …</summary>
    public Option Button(string name) => new(name, Words[$"{name}-button"] is { } own ? Turn.Text(own)! : Turn.Shared("buttons", name))
    {
        Also = Turn.SharedWords("also")[name]?.Written ?? [],
    };

    /// <summary>What was kept under the key in <c>from</c>, if the step has one, and then its own options.</summary>
    public IReadOnlyList<Option> OptionsFrom(string setting = "options") =>
        Step.Text("from") is { } key ? [.. KeptOptions(key), .. Options(setting)] : Options(setting);

    /// <summary>Where words of their own are asked for, only an option's very words count as a tap: a sentence that holds one is a sentence.</summary>
    public Option? Tapped(IReadOnlyList<Option> options) => Heard.Kind == HeardKind.Card
        ? Chosen(options)
        : options.FirstOrDefault(option => Likeness.Near(Likeness.Plain(Heard.Text), Likeness.Plain(option.Label)));

    /// <summary>Keeps the answer under the step's key, if it has one.</summary>
    public void Keep(params IReadOnlyList<string> values)
    {
        if (Step.Keep is { } key)
            Keep(key, values);
    }

    public void Keep(string key, IReadOnlyList<string> values) => Learner.Kept[key] = [.. values.Select(Shortened)];

    /// <summary>Keeps lines of the learner's own in their journal, whole.</summary>
    public void Journal(params IReadOnlyList<string> lines)
    {
        var line = new JournalLine(Step.Path, lines);
        var id = $"journal/{Step.Path.Replace('/', '.')}/{Learner.Visit}";
        Turn.Session.Keep(new StoredRecord(id, Turn.Now, JsonSerializer.SerializeToUtf8Bytes(line, JournalJson.Default.JournalLine)));
    }

    /// <summary>Puts the step's question.</summary>
    public void Put(Ask ask) => Turn.Reply.Put(ask with { At = At, Ways = Ways });

    /// <summary>Somebody in danger is not offered to skip or to stop.</summary>
    private IReadOnlyList<Option> Ways => Step.Section.StartsWith(Turn.Library.Support + "/", StringComparison.Ordinal) ? [] : [Way("skip"), Way("stop")];

    private Option Way(string command) => new(command, Turn.Shared("buttons", command));

    private IReadOnlyList<string> Also(string id) => Words["also"]?.Map.GetValueOrDefault(id)?.Written ?? [];

    private static string Shortened(string words)
    {
        if (words.Length <= LongestQuote)
            return words;
        var space = words.LastIndexOf(' ', LongestQuote);
        var end = space > LongestQuote / 2 ? space : LongestQuote - (char.IsHighSurrogate(words[LongestQuote - 1]) ? 1 : 0);
        return words[..end] + "…";
    }
}
