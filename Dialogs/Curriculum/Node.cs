namespace CompassionCoach.Dialogs.Curriculum;

/// <summary>One value of a content file and where it stands, so that a fault can be named by file and line.</summary>
public sealed class Node(string file, int line)
{
    public string File { get; } = file;

    /// <summary>Line in the file, from 1.</summary>
    public int Line { get; } = line;

    /// <summary>The text of a plain value; null for a list or a mapping.</summary>
    public string? Text { get; init; }

    public IReadOnlyList<Node>? Items { get; init; }

    /// <summary>The entries of a mapping, in the order of the file.</summary>
    public IReadOnlyDictionary<string, Node>? Map { get; init; }

    /// <summary>The entry of that name, or null where this is no mapping or has none.</summary>
    public Node? this[string key] => Map is not null && Map.TryGetValue(key, out var node) ? node : null;

    /// <summary>The plain values of a list, or the one plain value as a list of one.</summary>
    public IReadOnlyList<string> Texts => field ??= Items is not null ? [.. Items.Select(item => item.Text ?? "")] : Text is not null ? [Text] : [];

    public string Where => $"{File}:{Line}";
}
