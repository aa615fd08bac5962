using CompassionCoach.Dialogs.Curriculum;
using CompassionCoach.Dialogs.Learners;
using CompassionCoach.Dialogs.Support;

namespace CompassionCoach.Dialogs.Talk;

/// <summary>One turn of one learner: what was heard, who they are, the words of their language, and the reply as it grows.</summary>
public sealed class Turn(LearnerSession session, Heard heard, Library library, ChannelProfile channel, DateTimeOffset now)
{
    /// <summary>Where a step's words say how an option reads inside a sentence, then how it reads on its button.</summary>
    private static readonly string[] LabelFields = ["kept", "options", "items", "practices", "cues"];

    private static readonly string[] ButtonFields = ["options", "items", "practices", "cues", "kept"];

    private const string EmergencyKey = "support.emergency";

    private const string PracticeKeys = "practice.";

    private readonly Dictionary<string, string> locals = [];
    private Func<string, string?>? showing;

    public LearnerSession Session { get; } = session;

    public Learner Learner { get; } = session.Learner;

    public Heard Heard { get; } = heard;

    public Library Library { get; } = library;

    public Language Language { get; } = library.Language(session.Learner.Language);

    public ChannelProfile Channel { get; } = channel;

    /// <summary>The time of the turn, UTC.</summary>
    public DateTimeOffset Now { get; } = now;

    public Reply Reply { get; private set; } = new();

    /// <summary>Whom to call in the learner's country, as far as it is known.</summary>
    public required CountryHelp Help { get; init; }

    /// <summary>Whether the learner looks at a window that shows nothing of the conversation yet.</summary>
    public required bool IsNewWindow { get; init; }

    /// <summary>Whether they come back after a stop or a long silence.</summary>
    public required bool IsReturn { get; init; }

    /// <summary>Lets something ask into a reply that is thrown away, and returns the question.</summary>
    public Ask? Rehearse(Func<Task> asking)
    {
        var real = Reply;
        Reply = new Reply();
        // Steps ask without waiting for anything: the task is over when it returns.
        asking().GetAwaiter().GetResult();
        var ask = Reply.Ask;
        Reply = real;
        return ask;
    }

    /// <summary>Gives a placeholder of the step itself (<c>{item}</c>) what it reads as in this turn.</summary>
    public void Let(string placeholder, string text) => locals[placeholder] = text;

    /// <summary>Says every bubble of the wording that applies to this learner.</summary>
    public void Say(Wording? wording)
    {
        foreach (var passage in Chosen(wording)?.Passages ?? [])
            if (passage.For(Learner, Showing) is { } text)
                Reply.Say(text);
    }

    /// <summary>The first text of the wording that applies to this learner; null for none.</summary>
    public string? Text(Wording? wording)
    {
        foreach (var passage in Chosen(wording)?.Passages ?? [])
            if (passage.For(Learner, Showing) is { } text)
                return text;
        return null;
    }

    /// <summary>A text of the shared words.</summary>
    public string Shared(string group, string field) => Text(SharedWords(group)[field]) ?? "";

    public WordsOf SharedWords(string group) => Language.Shared.GetValueOrDefault(group) ?? WordsOf.None;

    /// <summary>Says one of several lines, another each time the count grows, so that no line comes twice in a row.</summary>
    public void SayOneOf(Wording? wording, int count)
    {
        var fitting = (Chosen(wording)?.Passages ?? []).Select(passage => passage.For(Learner, Showing)).OfType<string>().ToList();
        if (fitting.Count > 0)
            Reply.Say(fitting[count % fitting.Count]);
    }

    /// <summary>What a kept key reads as, safe in a message; null when it was never given.</summary>
    public string? Show(string key) => locals.GetValueOrDefault(key) is { } local ? Quoted.ForMessage(local) : key == EmergencyKey ? Help.Emergency : Shown(key, ShowOne);

    /// <summary><see cref="Show"/>, made into a delegate once a turn.</summary>
    private Func<string, string?> Showing => showing ??= Show;

    /// <summary>The wording as bare text, for a box that the learner edits.</summary>
    public string? Bare(Wording? wording)
    {
        foreach (var passage in Chosen(wording)?.Passages ?? [])
            if (passage.For(Learner, key => locals.GetValueOrDefault(key) ?? Shown(key, BareOne)) is { } text)
                return text;
        return null;
    }

    /// <summary>What one kept value reads as: the label of an option, or the learner's own words, safe in a message.</summary>
    public string ShowOne(string key, string value) => LabelOf(key, value) ?? Quoted.ForMessage(value);

    /// <summary>What one kept value reads as, for a run of text that no client interprets.</summary>
    public string PlainOne(string key, string value) => LabelOf(key, value, ButtonFields) ?? Quoted.ForCard(value);

    private string BareOne(string key, string value) => LabelOf(key, value) ?? value;

    private string? Shown(string key, Func<string, string, string> one)
    {
        var values = Learner.Kept.GetValueOrDefault(key) ?? [];
        return values.Length switch
        {
            0 => null,
            1 => one(key, values[0]),
            _ => string.Join(Shared("joins", "list"), values[..^1].Select(value => one(key, value))) + Shared("joins", "last") + one(key, values[^1]),
        };
    }

    private string? LabelOf(string key, string value, string[]? fields = null)
    {
        if (key.StartsWith(PracticeKeys, StringComparison.Ordinal))
            return LabelOfPractice(key[PracticeKeys.Length..], value);
        if (Library.KeeperOf(key) is not { } keeper)
            return null;
        var words = Language.Of(keeper);
        foreach (var field in fields ?? LabelFields)
            if (Chosen(words[field]?.Map.GetValueOrDefault(value))?.Passages is [var label, ..])
                return label.Written;
        return keeper.Text("from") is { } from && from != key ? LabelOf(from, value, fields) : null;
    }

    /// <summary>How a practice was set up is the same in every unit, so its words are among the shared ones.</summary>
    private string? LabelOfPractice(string question, string value)
    {
        var words = SharedWords("practice");
        return (words[$"{question}-kept"] ?? words[$"{question}-options"])?.Map.GetValueOrDefault(value)?.Passages is [var label, ..] ? label.Written : null;
    }

    private Wording? Chosen(Wording? wording)
    {
        while (wording?.By is { } key)
            wording = ChosenBy(key, wording.Map);
        return wording;
    }

    private Wording ChosenBy(string key, IReadOnlyDictionary<string, Wording> map) =>
        (Learner.Kept.GetValueOrDefault(key) ?? []).Select(map.GetValueOrDefault).FirstOrDefault(found => found is not null) ?? map["else"];
}
