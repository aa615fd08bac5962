
namespace CompassionCoach.Dialogs.Curriculum;

/// <summary>Reads the content, and stops the start with every fault at once where something is wrong.</summary>
public sealed class LibraryReader(OpenContent open)
{
    private readonly List<string> faults = [];

    /// <summary>The library of the content that <paramref name="open"/> opens.</summary>
    /// <exception cref="ContentException">Content is wrong; the message has one line a fault, by file and line.</exception>
    public static Library Read(OpenContent open)
    {
        var reader = new LibraryReader(open);
        var library = reader.ReadLibrary();
        reader.faults.AddRange(LibraryCheck.Faults(library));
        return reader.faults.Count == 0 ? library : throw new ContentException(reader.faults);
    }

    private Library ReadLibrary()
    {
        var registry = Open("curriculum.yaml");
        var welcome = registry["welcome"]?.Text ?? "welcome";
        var grounding = registry["grounding"]?.Text ?? "grounding";
        var support = registry["support"]?.Text ?? "support";
        var units = registry["units"]?.Texts ?? [];
        var flows = units.Prepend(support).Prepend(grounding).Prepend(welcome).Select(ReadFlow).ToDictionary(flow => flow.Key);
        var languages = (registry["languages"]?.Texts ?? []).Select(tag => ReadLanguage(tag, flows.Values)).ToList();
        if (languages.Count == 0)
            throw new ContentException([$"curriculum.yaml:1: no language is listed"]);
        return new Library(welcome, grounding, support, units, flows, languages);
    }

    private Flow ReadFlow(string key)
    {
        var file = Open($"{key}/flow.yaml");
        var sections = (file["sections"]?.Items ?? []).Select(node => ReadSection(key, node)).ToList();
        if (sections.Count == 0)
            faults.Add($"{file.Where}: a flow needs sections");
        return new Flow(key, sections);
    }

    private Section ReadSection(string flow, Node node)
    {
        var id = Required(node, "id");
        var steps = (node["steps"]?.Items ?? []).Select(step => ReadStep($"{flow}/{id}", step)).ToList();
        if (steps.Count == 0)
            faults.Add($"{node.Where}: section '{id}' has no steps");
        foreach (var twice in steps.GroupBy(step => step.Id).Where(group => group.Count() > 1))
            faults.Add($"{node.Where}: section '{id}' has two steps '{twice.Key}'");
        return new Section(flow, id, Required(node, "kind"), int.TryParse(node["minutes"]?.Text, out var minutes) ? minutes : 0, steps);
    }

    private Step ReadStep(string section, Node node)
    {
        var when = node["when"] is { Text: { } condition } at ? When.Parse(condition) ?? Faulty(at, condition) : When.Always;
        return new Step(section, Required(node, "id"), Required(node, "kind"), when, node["keep"]?.Text, node);
    }

    private When Faulty(Node at, string condition)
    {
        faults.Add($"{at.Where}: '{condition}' is no condition (has K, not K, K is V, K isnt V, joined by and)");
        return When.Always;
    }

    private Language ReadLanguage(string tag, IEnumerable<Flow> flows)
    {
        var shared = Fields(Open($"shared/{tag}.yaml"));
        Dictionary<string, WordsOf> steps = [], sections = [], titles = [];
        foreach (var flow in flows)
        {
            var file = Open($"{flow.Key}/{tag}.yaml");
            titles[flow.Key] = WordsOf.Read(Without(file, "sections"), faults);
            foreach (var (section, words) in file["sections"]?.Map ?? new Dictionary<string, Node>())
            {
                sections[$"{flow.Key}/{section}"] = WordsOf.Read(Without(words, "steps"), faults);
                foreach (var (step, fields) in words["steps"]?.Map ?? new Dictionary<string, Node>())
                    steps[$"{flow.Key}/{section}/{step}"] = WordsOf.Read(fields, faults);
            }
        }

        return new Language(tag, shared, steps, sections, titles);
    }

    private Dictionary<string, WordsOf> Fields(Node file) =>
        (file.Map ?? new Dictionary<string, Node>()).ToDictionary(group => group.Key, group => WordsOf.Read(group.Value, faults));

    private static Node Without(Node node, string key) =>
        new(node.File, node.Line) { Map = (node.Map ?? new Dictionary<string, Node>()).Where(entry => entry.Key != key).ToDictionary() };

    private string Required(Node node, string key)
    {
        if (node[key]?.Text is { Length: > 0 } text)
            return text;
        faults.Add($"{node.Where}: '{key}' is missing");
        return "";
    }

    private Node Open(string name)
    {
        using var text = open(name);
        if (text is not null)
            return YamlFile.Read(text, name, faults);
        faults.Add($"{name}: the file is not there");
        return new Node(name, 1) { Map = new Dictionary<string, Node>() };
    }
}
