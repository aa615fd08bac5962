using CompassionCoach.Dialogs.Curriculum;

namespace CompassionCoach.Tests.Conversations;

/// <summary>
/// A conversation as a file. <c>start</c> puts the person at a step; each of <c>turns</c> does one thing (<c>arrive</c>,
/// <c>say</c>, <c>tap</c>, <c>send</c>, <c>wait</c>, <c>window</c>) and says what must be true after it: <c>coach</c> and
/// <c>not</c> (names of words), <c>asks</c> (the step that stands), <c>kept</c>, <c>records</c>, <c>silent</c>, <c>taps</c>.
/// </summary>
public sealed class Script
{
    private static readonly string[] Verbs =
        ["arrive", "say", "tap", "send", "wait", "window", "coach", "not", "asks", "kept", "records", "silent", "taps", "repeat"];

    private readonly Node file;
    private readonly Library library;
    private readonly Person person;

    public Script(string path)
    {
        var faults = new List<string>();
        using (var text = File.OpenText(path))
            file = YamlFile.Read(text, Path.GetFileName(path), faults);
        Assert.Empty(faults);
        library = file["content"]?.Text == "whole" ? Content.Library : Content.Small;
        person = new Person(library, file["channel"]?.Text ?? "webchat");
    }

    public async Task PlayAsync()
    {
        if (file["start"]?.Text is { } place)
            await person.BeginAtAsync(place);
        foreach (var turn in file["turns"]!.Items!)
            await PlayAsync(turn);
    }

    private async Task PlayAsync(Node turn)
    {
        foreach (var (verb, node) in turn.Map!)
            Assert.True(Verbs.Contains(verb), $"{node.Where}: a script has no '{verb}'");
        for (var times = int.Parse(turn["repeat"]?.Text ?? "1"); times > 0; times--)
            await DoAsync(turn);
        Check(turn);
    }

    private async Task DoAsync(Node turn)
    {
        if (turn["window"] is not null)
            person.OpenNewWindow();
        if (turn["wait"]?.Text is { } hours)
            await person.WaitAsync(TimeSpan.FromHours(double.Parse(hours, System.Globalization.CultureInfo.InvariantCulture)));
        if (turn["arrive"] is not null)
            await person.ArriveAsync();
        if (turn["say"]?.Text is { } text)
            await person.SayAsync(text);
        if (turn["tap"]?.Text is { } label)
            await person.TapAsync(label.Contains('.') && !label.Contains(' ') ? Phrase.Label(library, label) : label);
        if (turn["send"]?.Map is { } fields)
            await person.SendAsync(fields.ToDictionary(field => field.Key, field => field.Value.Text == "HERE" ? person.At : field.Value.Text!));
    }

    private void Check(Node turn)
    {
        foreach (var name in turn["coach"]?.Texts ?? [])
            Assert.True(Phrase.IsIn(library, name, person.Said), $"{turn.Where}: expected {name}, heard:\n{person.Said}");
        foreach (var name in turn["not"]?.Texts ?? [])
            Assert.False(Phrase.IsIn(library, name, person.Said), $"{turn.Where}: {name} was not expected, heard:\n{person.Said}");
        if (turn["asks"]?.Text is { } step)
            Assert.True(step == person.Standing, $"{turn.Where}: expected to stand at {step}, stands at {person.Standing}, heard:\n{person.Said}");
        if (turn["silent"] is not null)
            Assert.True(person.Heard.Count == 0, $"{turn.Where}: expected silence, heard:\n{person.Said}");
        foreach (var tap in turn["taps"]?.Texts ?? [])
            Assert.Contains(tap, person.Taps);
        foreach (var (key, values) in turn["kept"]?.Map ?? new Dictionary<string, Node>())
            Assert.Equal(values.Texts, person.Learner.Kept.GetValueOrDefault(key) ?? [""]);
        if (turn["records"]?.Text is { } count)
            Assert.Equal(int.Parse(count), person.Records.Count);
    }
}
