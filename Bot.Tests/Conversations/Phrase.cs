using CompassionCoach.Dialogs.Curriculum;

namespace CompassionCoach.Tests.Conversations;

/// <summary>
/// Words by name, so that scripts say what is meant and not how it is put: <c>lines.unclear</c>, <c>asides.thanks.say</c>,
/// <c>overview/setting-goals/areas.ask</c>, <c>overview/setting-goals.title</c>, <c>menu.start</c>.
/// </summary>
public static class Phrase
{
    /// <summary>Whether what was said holds one of the passages of that name.</summary>
    public static bool IsIn(Library library, string name, string said) =>
        Passages(library, name).Any(passage => passage.Written.Split('{', '}').Where((_, index) => index % 2 == 0).All(said.Contains));

    /// <summary>The label of that name, to tap it.</summary>
    public static string Label(Library library, string name) => Passages(library, name)[0].Written;

    private static List<Passage> Passages(Library library, string name)
    {
        var language = library.Languages[0];
        var parts = name.Split('.');
        var words = parts[0].Count(character => character == '/') switch
        {
            2 => language.Steps.GetValueOrDefault(parts[0]),
            1 => language.Sections.GetValueOrDefault(parts[0]),
            _ => language.Shared.GetValueOrDefault(parts[0]),
        };
        Wording? wording = words?[parts[1]];
        foreach (var part in parts.Skip(2))
            wording = wording?.Map.GetValueOrDefault(part);
        var passages = wording?.All().ToList() ?? [];
        Assert.True(passages.Count > 0, $"There are no words named '{name}'.");
        return passages;
    }
}
