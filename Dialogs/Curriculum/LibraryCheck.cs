using CompassionCoach.Dialogs.Steps;

namespace CompassionCoach.Dialogs.Curriculum;

/// <summary>Holds flows and words against what the step kinds take and need.</summary>
public static class LibraryCheck
{
    /// <summary>Fields every kind may have.</summary>
    private static readonly string[] Everywhere = ["say", "reply", "why", "simpler"];

    private static readonly string[] Settings = ["id", "kind", "when", "keep"];

    /// <summary>Placeholders and conditions that need no step to keep them.</summary>
    private static readonly string[] AlwaysThere = ["practice.minutes", "practice.eyes", "practice.anchor", "practice.now", "support.emergency"];

    /// <summary>Word fields that must read well for every learner.</summary>
    private static readonly string[] MustBeThere = ["ask", "ask-cue", "more", "low", "high", "sorted", "options", "items", "groups", "levels", "practices", "cues", "questions", "heading", "names", "alt"];

    public static IEnumerable<string> Faults(Library library)
    {
        foreach (var unit in library.Units.GroupBy(unit => unit).Where(group => group.Count() > 1))
            yield return $"curriculum.yaml:1: unit '{unit.Key}' is listed twice";
        foreach (var step in library.AllSteps)
            foreach (var fault in FaultsOf(library, step))
                yield return fault;
        foreach (var language in library.Languages)
            foreach (var fault in Strays(library, language))
                yield return fault;
    }

    private static IEnumerable<string> FaultsOf(Library library, Step step)
    {
        if (StepKinds.Find(step.Kind) is not { } kind)
            return [$"{step.Settings.Where}: there is no step kind '{step.Kind}'"];
        var keys = AlwaysThere.Concat(library.AllSteps.SelectMany(other => StepKinds.Find(other.Kind)?.KeysOf(other) ?? [])).ToHashSet();
        return
        [
            .. (step.Settings.Map ?? new Dictionary<string, Node>()).Where(setting => !Settings.Contains(setting.Key) && !kind.Takes.Contains(setting.Key))
                .Select(setting => $"{setting.Value.Where}: step kind '{kind.Id}' takes no '{setting.Key}'"),
            .. step.When.Keys.Concat(step.List("from")).Concat(step.List("of")).Where(key => !keys.Contains(key))
                .Select(key => $"{step.Settings.Where}: nothing keeps '{key}'"),
            .. library.Languages.SelectMany(language => WordFaults(step, kind, language.Of(step), keys)),
        ];
    }

    private static IEnumerable<string> WordFaults(Step step, StepKind kind, WordsOf words, HashSet<string> keys)
    {
        var sure = kind.Locals.Concat(kind.SureOf(step)).Concat(step.When.Given).ToHashSet();
        var where = words == WordsOf.None ? step.Settings.Where : words.Source.Where;
        foreach (var field in kind.Needs.Where(field => words[field] is null))
            yield return $"{where}: step '{step.Path}' needs '{field}'";
        foreach (var field in words.Fields.Keys.Where(field => !kind.Needs.Contains(field) && !kind.MayHave.Contains(field) && !Everywhere.Contains(field)))
            yield return $"{words[field]!.Source.Where}: step kind '{kind.Id}' has no use for '{field}'";
        foreach (var setting in kind.Takes.Where(setting => kind.Needs.Concat(kind.MayHave).Contains(setting)))
            foreach (var fault in OptionFaults(step, words, setting))
                yield return fault;
        foreach (var (field, passage) in words.Fields.SelectMany(field => field.Value.All().Select(passage => (field.Key, passage))))
            foreach (var key in passage.Placeholders.Concat(passage.ConditionKeys).Where(key => !keys.Contains(key) && !kind.Locals.Contains(key)))
                yield return $"{passage.Source.Where}: nothing keeps '{{{key}}}' of '{field}'";
        foreach (var field in MustBeThere.Where(field => words[field] is not null))
            foreach (var passage in words[field]!.All().Where(passage => !IsCertain(passage, sure)).Take(1))
                yield return $"{passage.Source.Where}: '{field}' must read for everybody: give it a 'without'";
        foreach (var fault in kind.Faults(step, words))
            yield return fault;
    }

    private static bool IsCertain(Passage passage, HashSet<string> sure) =>
        !passage.HasCondition && (passage.Placeholders.All(sure.Contains) || (passage.Without is { } other && IsCertain(other, sure)));

    /// <summary>Options of the flow without words, and words without an option.</summary>
    private static IEnumerable<string> OptionFaults(Step step, WordsOf words, string setting)
    {
        var ids = step.List(setting);
        var labels = words[setting]?.Map.Keys ?? [];
        foreach (var id in ids.Except(labels))
            yield return $"{words.Source.Where}: step '{step.Path}' has no words for '{id}' of '{setting}'";
        foreach (var id in labels.Except(ids))
            yield return $"{words[setting]!.Source.Where}: '{id}' is none of the '{setting}' of step '{step.Path}'";
    }

    /// <summary>Words for a section or a step that is not in the flow.</summary>
    private static IEnumerable<string> Strays(Library library, Language language) =>
    [
        .. language.Steps.Where(words => library.Step(words.Key) is null).Select(words => $"{words.Value.Source.Where}: no step '{words.Key}' uses these words"),
        .. language.Sections.Where(words => library.Section(words.Key) is null).Select(words => $"{words.Value.Source.Where}: there is no section '{words.Key}'"),
    ];
}
