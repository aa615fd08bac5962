using System.Collections.Concurrent;
using System.Text.Json;

namespace CompassionCoach.Dialogs.Learners;

/// <summary>
/// Names that stand in every learner's document: keys of answers, ids of dialogs and what those call their state. They come from
/// content and code, never from a learner, so they are few, and one string serves for each.
/// </summary>
internal static class RepeatedName
{
    /// <summary>Names known at most; what is beyond is read as any text.</summary>
    private const int Most = 4096;

    /// <summary>Bytes of a name that is looked for.</summary>
    private const int Longest = 64;

    private static readonly ConcurrentDictionary<string, string> Names = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Known = Names.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The property name or text that the reader stands on.</summary>
    public static string Read(ref Utf8JsonReader reader)
    {
        if (reader.HasValueSequence || reader.ValueSpan.Length > Longest)
            return reader.GetString()!;
        Span<char> text = stackalloc char[Longest];
        text = text[..reader.CopyString(text)];
        return Known.TryGetValue(text, out var known) ? known : Added(text.ToString());
    }

    private static string Added(string name) => Names.Count < Most ? Names.GetOrAdd(name, name) : name;
}
