using System.Text;
using CompassionCoach.Dialogs.Learners;

namespace CompassionCoach.Dialogs.Curriculum;

/// <summary>
/// One bubble or label as a words file gives it. <c>{goal.intention}</c> stands for what the learner gave. A passage whose
/// placeholder was never given falls back on its <c>without</c>, or is left out: nothing skipped is quoted as if given.
/// <code>
/// say:
///   - Plain words.
///   - { with: "You wrote {goal.intention}.", without: "You left that open." }
///   - { when: moment.kind is place, say: "Picture the place." }
/// </code>
/// </summary>
public sealed class Passage
{
    private readonly IReadOnlyList<(string Text, bool IsKey)> parts;
    private readonly Passage? without;
    private readonly When when;

    private Passage(Node source, IReadOnlyList<(string Text, bool IsKey)> parts, Passage? without, When when) =>
        (Source, this.parts, this.without, this.when, Written) = (source, parts, without, when, Write(parts));

    /// <summary>Where it is written.</summary>
    public Node Source { get; }

    /// <summary>The wording used when something is missing, if there is one.</summary>
    public Passage? Without => without;

    /// <summary>The keys that stand in it.</summary>
    public IEnumerable<string> Placeholders => parts.Where(part => part.IsKey).Select(part => part.Text);

    /// <summary>The keys that its condition looks at.</summary>
    public IEnumerable<string> ConditionKeys => when.Keys;

    /// <summary>The words alone, each placeholder as the key in braces.</summary>
    public string Written { get; }

    /// <summary>Whether it is only for some.</summary>
    public bool HasCondition => when != When.Always;

    public static Passage? Read(Node node, ICollection<string> faults)
    {
        if (node.Text is not null)
            return new Passage(node, Split(node), null, When.Always);
        if (node["with"] is { Text: not null } with)
            return new Passage(with, Split(with), node["without"] is { } other ? Read(other, faults) : null, When.Always);
        if (node["when"] is { Text: { } condition } at && node["say"] is { Text: not null } say)
        {
            if (When.Parse(condition) is { } when)
                return new Passage(say, Split(say), null, when);
            faults.Add($"{at.Where}: '{condition}' is no condition (has K, not K, K is V, K isnt V, joined by and)");
            return null;
        }

        faults.Add($"{node.Where}: a passage is text, with/without, or when/say");
        return null;
    }

    /// <summary>The words for this learner, or null when they do not apply.</summary>
    /// <param name="learner">Who reads it.</param>
    /// <param name="show">What a kept key reads as, safe for where it will stand; null when it was never given.</param>
    public string? For(Learner learner, Func<string, string?> show)
    {
        if (!when.Holds(learner))
            return null;
        if (parts is [{ IsKey: false }])
            return parts[0].Text;
        var text = new StringBuilder();
        foreach (var (part, isKey) in parts)
        {
            var piece = isKey ? show(part) : part;
            if (piece is null)
                return without?.For(learner, show);
            text.Append(piece);
        }

        return text.ToString();
    }

    private static string Write(IReadOnlyList<(string Text, bool IsKey)> parts) =>
        parts is [{ IsKey: false }] ? parts[0].Text : string.Concat(parts.Select(part => part.IsKey ? $"{{{part.Text}}}" : part.Text));

    private static List<(string, bool)> Split(Node node)
    {
        var parts = new List<(string, bool)>();
        var rest = node.Text!.AsSpan();
        while (rest.IndexOf('{') is var open and >= 0 && rest[open..].IndexOf('}') is var length and > 0)
        {
            if (open > 0)
                parts.Add((rest[..open].ToString(), false));
            parts.Add((rest[(open + 1)..(open + length)].ToString(), true));
            rest = rest[(open + length + 1)..];
        }

        if (rest.Length > 0 || parts.Count == 0)
            parts.Add((rest.ToString(), false));
        return parts;
    }
}
