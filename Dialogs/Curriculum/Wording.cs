using System.Collections.Immutable;

namespace CompassionCoach.Dialogs.Curriculum;

/// <summary>
/// The words of one field: some bubbles, or a mapping of such by option, group or level; or, written <c>by: role</c>, one set
/// of bubbles for each of the learner's earlier answers to <c>role</c>, and <c>else</c>.
/// </summary>
public sealed class Wording
{
    public required Node Source { get; init; }

    public ImmutableArray<Passage> Passages { get; private init; } = [];

    /// <summary>The bubbles' words alone, where nothing in them depends on the learner: phrases, spellings, names of options.</summary>
    public IReadOnlyList<string> Written => field ??= [.. Passages.Select(passage => passage.Written)];

    /// <summary>The entries of a mapping, in the order of the file.</summary>
    public IReadOnlyDictionary<string, Wording> Map { get; private init; } = new Dictionary<string, Wording>();

    /// <summary>The key whose kept answer chooses among <see cref="Map"/>, or null.</summary>
    public string? By { get; private init; }

    public static Wording Read(Node node, ICollection<string> faults)
    {
        if (node.Map is null || node["with"] is not null || node["when"] is not null)
            return new Wording { Source = node, Passages = ReadPassages(node, faults) };

        var by = node["by"]?.Text;
        if (by is not null && node["else"] is null)
            faults.Add($"{node.Where}: words by '{by}' need an 'else'");
        return new Wording
        {
            Source = node,
            By = by,
            Map = node.Map.Where(entry => by is null || entry.Key != "by").ToDictionary(entry => entry.Key, entry => Read(entry.Value, faults)),
        };
    }

    /// <summary>All passages in it, at any depth.</summary>
    public IEnumerable<Passage> All()
    {
        foreach (var passage in Passages)
        {
            for (var wording = passage; wording is not null; wording = wording.Without)
                yield return wording;
        }

        foreach (var passage in Map.Values.SelectMany(inner => inner.All()))
            yield return passage;
    }

    private static ImmutableArray<Passage> ReadPassages(Node node, ICollection<string> faults) =>
        [.. (node.Items ?? [node]).Select(item => Passage.Read(item, faults)).OfType<Passage>()];
}
