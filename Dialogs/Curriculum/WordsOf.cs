namespace CompassionCoach.Dialogs.Curriculum;

/// <summary>The words of one step, section or command in one language, field by field.</summary>
public sealed class WordsOf(Node source, IReadOnlyDictionary<string, Wording> fields)
{
    public static readonly WordsOf None = new(new Node("", 0), new Dictionary<string, Wording>());

    public Node Source { get; } = source;

    public IReadOnlyDictionary<string, Wording> Fields { get; } = fields;

    public Wording? this[string field] => Fields.GetValueOrDefault(field);

    public static WordsOf Read(Node node, ICollection<string> faults)
    {
        if (node.Map is null)
            faults.Add($"{node.Where}: expected a mapping of fields");
        return new WordsOf(node, (node.Map ?? new Dictionary<string, Node>()).ToDictionary(entry => entry.Key, entry => Wording.Read(entry.Value, faults)));
    }
}
