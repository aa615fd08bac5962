using CompassionCoach.Dialogs.Steps;

namespace CompassionCoach.Dialogs.Curriculum;

/// <summary>Everything that content files hold, read once at start.</summary>
public sealed class Library
{
    private readonly Dictionary<string, Section> sections = [];
    private readonly Dictionary<string, Step> steps = [];
    private readonly Dictionary<string, Step> keepers = [];

    internal Library(string welcome, string grounding, string support, IReadOnlyList<string> units, IReadOnlyDictionary<string, Flow> flows, IReadOnlyList<Language> languages)
    {
        (Welcome, Grounding, Support, Units, Flows, Languages) = (welcome, grounding, support, units, flows, languages);
        foreach (var section in flows.Values.SelectMany(flow => flow.Sections))
            sections.TryAdd(section.Path, section);
        foreach (var step in AllSteps)
            Add(step);
    }

    /// <summary>The key of the flow for somebody new.</summary>
    public string Welcome { get; }

    /// <summary>The key of the flow that "ground me" opens.</summary>
    public string Grounding { get; }

    /// <summary>The key of the flow for somebody who may be in danger: one section a category.</summary>
    public string Support { get; }

    /// <summary>The units of the curriculum, by key, in the order in which they are offered.</summary>
    public IReadOnlyList<string> Units { get; }

    public IReadOnlyDictionary<string, Flow> Flows { get; }

    /// <summary>The languages that are whole; the first is the one for everybody whose own is not here.</summary>
    public IReadOnlyList<Language> Languages { get; }

    public IEnumerable<Step> AllSteps => Flows.Values.SelectMany(flow => flow.Sections).SelectMany(section => section.Steps);

    public Language Language(string tag) =>
        Languages.FirstOrDefault(language => tag.StartsWith(language.Tag, StringComparison.OrdinalIgnoreCase)) ?? Languages[0];

    /// <summary>The step that keeps a key, whose options say how a kept option reads; null for none.</summary>
    public Step? KeeperOf(string key) => keepers.GetValueOrDefault(key);

    /// <summary>The section at <c>flow/section</c>; null where it is gone.</summary>
    public Section? Section(string path) => sections.GetValueOrDefault(path);

    /// <summary>The step at <c>flow/section/step</c>; null where it is gone.</summary>
    public Step? Step(string path) => steps.GetValueOrDefault(path);

    private void Add(Step step)
    {
        steps.TryAdd(step.Path, step);
        foreach (var key in StepKinds.Find(step.Kind)?.KeysOf(step) ?? [])
            keepers.TryAdd(key, step);
    }
}
