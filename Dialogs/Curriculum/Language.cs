using CompassionCoach.Dialogs.Commands;
using CompassionCoach.Dialogs.Talk;

namespace CompassionCoach.Dialogs.Curriculum;

/// <summary>All words of one language. A language is whole or it is not listed.</summary>
/// <param name="Tag">BCP 47, for example <c>en</c>.</param>
/// <param name="Shared">Words every conversation needs, by group: <c>commands</c>, <c>lines</c>, <c>buttons</c> …</param>
/// <param name="Steps">The words of each step, by <see cref="Step.Path"/>.</param>
/// <param name="Sections">The words of each section (<c>title</c>, <c>why</c>), by <see cref="Section.Path"/>.</param>
/// <param name="Flows">The words of each flow (<c>title</c>), by key.</param>
public sealed record Language(
    string Tag,
    IReadOnlyDictionary<string, WordsOf> Shared,
    IReadOnlyDictionary<string, WordsOf> Steps,
    IReadOnlyDictionary<string, WordsOf> Sections,
    IReadOnlyDictionary<string, WordsOf> Flows)
{
    /// <summary>Understands which option somebody means who writes this language.</summary>
    public OptionReader Options { get; } = new(
        Written(Shared, "understanding", "ordinals"), Written(Shared, "understanding", "numbers"), Written(Shared, "understanding", "and"));

    /// <summary>Knows what people say off-script in this language.</summary>
    public PhraseBook Phrases { get; } = new(Shared);

    private static IReadOnlyList<string> Written(IReadOnlyDictionary<string, WordsOf> shared, string group, string field) =>
        shared.GetValueOrDefault(group)?[field]?.Written ?? [];

    public WordsOf Of(Step step) => Steps.GetValueOrDefault(step.Path) ?? WordsOf.None;

    public WordsOf Of(Section section) => Sections.GetValueOrDefault(section.Path) ?? WordsOf.None;

    public WordsOf Of(Flow flow) => Flows.GetValueOrDefault(flow.Key) ?? WordsOf.None;
}
