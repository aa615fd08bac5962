using System.Buffers;

namespace CompassionCoach.Dialogs.Support.Noticing;

/// <summary>
/// All listed words, frozen for reading: finds what a typed word may be, through slips, leet, drawn-out letters, stars and
/// words run together. A word is known by its index; what it carries is in <see cref="LabelsOf"/> and <see cref="FillerOf"/>.
/// </summary>
internal sealed class Words
{
    private const int ShortestSlip = 5;
    private const int ShortestStemSlip = 5;
    private const int ShortestHalf = 4;
    private const int ShortestRunTogether = 8;
    private static readonly SearchValues<char> LeetSigns = SearchValues.Create("0123456789@$!|");
    private readonly string[] word;
    private readonly int[][] labels;
    private readonly int[] filler;
    private readonly int[] marks;
    private readonly int[] partOf;
    private readonly Dictionary<char, int[]> stems;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> exact;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> beginnings;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> ordinary;
    private readonly Dictionary<int, int[]> slips;
    private readonly int shortestBeginning;
    private readonly int longestBeginning;

    public Words(WordsBuilder built)
    {
        var known = new Dictionary<string, int>(built.Labels.Count);
        var starred = new Dictionary<string, int>();
        var all = built.Labels.Keys.Union(built.Fillers.Keys).Union(built.Marks.Keys).ToArray();
        word = all;
        var longest = 0;
        for (var i = 0; i < all.Length; i++)
        {
            if (all[i][^1] != '*') known[all[i]] = i;
            else longest = Math.Max(longest, all[i].Length - 1);
            if (all[i][^1] == '*') starred[all[i][..^1]] = i;
        }
        labels = new int[all.Length][];
        filler = new int[all.Length];
        marks = new int[all.Length];
        partOf = new int[all.Length];
        for (var i = 0; i < all.Length; i++)
        {
            labels[i] = [.. LabelsWithStems(built, all[i], starred.GetAlternateLookup<ReadOnlySpan<char>>(), longest)];
            filler[i] = built.Fillers.GetValueOrDefault(all[i]);
            partOf[i] = built.LanguagesOf(all[i]) & ~built.Compounding;
            marks[i] = built.Marks.GetValueOrDefault(all[i]);
        }
        exact = known.GetAlternateLookup<ReadOnlySpan<char>>();
        beginnings = starred.GetAlternateLookup<ReadOnlySpan<char>>();
        ordinary = built.Ordinary.GetAlternateLookup<ReadOnlySpan<char>>();
        shortestBeginning = starred.Count == 0 ? int.MaxValue : starred.Keys.Min(key => key.Length);
        longestBeginning = starred.Count == 0 ? 0 : starred.Keys.Max(key => key.Length);
        slips = Enumerable.Range(0, all.Length).Where(i => all[i].Length >= 4 && !all[i].EndsWith('*') && !all[i].StartsWith("emoji", StringComparison.Ordinal))
            .GroupBy(i => SlipKey(all[i][0], all[i].Length)).ToDictionary(group => group.Key, group => group.ToArray());
        stems = starred.Where(one => one.Key.Length >= ShortestStemSlip).GroupBy(one => one.Key[0], one => one.Value)
            .ToDictionary(group => group.Key, group => group.ToArray());
    }

    public int[] LabelsOf(int index) => labels[index];

    public int FillerOf(int index) => filler[index];

    /// <summary>The languages (as bits) of which the word is a mark.</summary>
    public int MarksOf(int index) => marks[index];

    /// <summary>Finds what one typed word may be.</summary>
    /// <param name="typed">The folded word, which may hold leet signs and stars.</param>
    /// <param name="found">Receives word indexes; where it stays empty the word is unknown.</param>
    public void Find(scoped ReadOnlySpan<char> typed, ref WordMatches found)
    {
        AsWritten(typed, ref found);
        if (found.Count > 0 || ordinary.Contains(typed)) return;
        if (typed.ContainsAny(LeetSigns)) Leet(typed, ref found);
        if (found.Count > 0) return;
        if (typed.Contains('*')) Starred(typed, ref found);
        else if (HasDrawnOut(typed)) DrawnOut(typed, ref found);
        if (found.Count == 0) OneSlip(typed, ref found);
        if (found.Count == 0 && typed.Length >= ShortestRunTogether) RunTogether(typed, 3, ref found);
    }

    /// <summary>Whether the word stands in a list just so.</summary>
    public bool IsListed(scoped ReadOnlySpan<char> typed) => exact.ContainsKey(typed);

    /// <summary>Parts letters that were typed one by one ("k i l l m y s e l f") into listed words.</summary>
    public void FindSpelledOut(scoped ReadOnlySpan<char> letters, ref WordMatches found)
    {
        Find(letters, ref found);
        if (found.Count == 0) RunTogether(letters, 2, ref found);
    }

    private void AsWritten(scoped ReadOnlySpan<char> typed, ref WordMatches found)
    {
        if (exact.TryGetValue(typed, out var index))
        {
            found.Add(index);
            return;
        }
        for (var length = Math.Min(typed.Length, longestBeginning); length >= shortestBeginning; length--)
        {
            if (beginnings.TryGetValue(typed[..length], out index)) found.Add(index);
        }
    }

    /// <summary>A listed word is also what every listed beginning of it is.</summary>
    private static IEnumerable<int> LabelsWithStems(
        WordsBuilder built, string word, Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> stems, int longest)
    {
        IEnumerable<int> all = built.Labels.TryGetValue(word, out var own) ? own.Distinct() : [];
        if (word[^1] == '*') return all;
        for (var length = Math.Min(word.Length, longest); length >= 1; length--)
        {
            if (stems.TryGetValue(word.AsSpan(0, length), out _)) all = all.Union(built.Labels[string.Concat(word.AsSpan(0, length), "*")]);
        }
        return all;
    }

    private void Leet(scoped ReadOnlySpan<char> typed, ref WordMatches found)
    {
        if (!typed.ContainsAnyInRange('a', 'z')) return;
        Span<char> plain = stackalloc char[typed.Length];
        foreach (var one in "il")
        {
            for (var i = 0; i < typed.Length; i++)
            {
                plain[i] = typed[i] switch
                {
                    '1' or '!' or '|' => one, '3' => 'e', '0' => 'o', '4' or '@' => 'a', '5' or '$' => 's', '7' => 't', '8' => 'b', var c => c,
                };
            }
            AsWritten(plain, ref found);
            if (found.Count == 0) OneSlip(plain, ref found);
            if (found.Count > 0) return;
        }
    }

    private void Starred(scoped ReadOnlySpan<char> typed, ref WordMatches found)
    {
        foreach (var index in Candidates(typed[0], typed.Length))
        {
            var listed = word[index];
            var same = true;
            for (var i = 0; same && i < typed.Length; i++) same = typed[i] == '*' || typed[i] == listed[i];
            if (same) found.Add(index);
        }
    }

    private static bool HasDrawnOut(ReadOnlySpan<char> typed)
    {
        for (var i = 2; i < typed.Length; i++)
        {
            if (typed[i] == typed[i - 1] && typed[i] == typed[i - 2]) return true;
        }
        return typed.Length > 2 && typed[^1] == typed[^2];
    }

    private void DrawnOut(scoped ReadOnlySpan<char> typed, ref WordMatches found)
    {
        Span<char> plain = stackalloc char[typed.Length];
        for (var keep = 2; keep >= 1 && found.Count == 0; keep--)
        {
            var count = 0;
            for (var i = 0; i < typed.Length; i++)
            {
                if (count >= keep && plain[count - 1] == typed[i] && (keep == 1 || plain[count - 2] == typed[i])) continue;
                plain[count++] = typed[i];
            }
            AsWritten(plain[..count], ref found);
            if (found.Count == 0 && keep == 2 && count > 2 && plain[count - 1] == plain[count - 2]) AsWritten(plain[..(count - 1)], ref found);
        }
    }

    /// <summary>One letter wrong, missing, doubled or swapped with its neighbour; short words only when swapped.</summary>
    private void OneSlip(scoped ReadOnlySpan<char> typed, ref WordMatches found)
    {
        if (typed.Length < 4 || typed.Length > 24 || !char.IsLetter(typed[0])) return;
        for (var length = typed.Length - 1; length <= typed.Length + 1; length++)
        {
            foreach (var index in Candidates(typed[0], length))
            {
                var listed = word[index].AsSpan();
                var swapped = length == typed.Length && IsSwap(typed, listed);
                if (swapped || (length >= ShortestSlip && IsOneEdit(typed, listed))) found.Add(index);
            }
        }
        if (found.Count > 0 || !stems.TryGetValue(typed[0], out var starred)) return;
        foreach (var index in starred)
        {
            var stem = word[index].AsSpan()[..^1];
            for (var length = stem.Length - 1; length <= Math.Min(stem.Length + 1, typed.Length - 1); length++)
            {
                if (!IsOneEdit(typed[..length], stem) || typed[..length].SequenceEqual(stem)) continue;
                found.Add(index);
                break;
            }
        }
    }

    private ReadOnlySpan<int> Candidates(char first, int length) =>
        slips.TryGetValue(SlipKey(first, length), out var indexes) ? indexes : [];

    private static int SlipKey(char first, int length) => first << 8 | length;

    private static bool IsSwap(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var at = a.CommonPrefixLength(b);
        return at + 1 < a.Length && a[at] == b[at + 1] && a[at + 1] == b[at] && a[(at + 2)..].SequenceEqual(b[(at + 2)..]);
    }

    private static bool IsOneEdit(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var at = a.CommonPrefixLength(b);
        if (a.Length == b.Length) return a[(at + 1)..].SequenceEqual(b[(at + 1)..]);
        return a.Length < b.Length ? a[at..].SequenceEqual(b[(at + 1)..]) : a[(at + 1)..].SequenceEqual(b[at..]);
    }

    /// <summary>"killmyself": listed words run together, as few as will do.</summary>
    private void RunTogether(scoped ReadOnlySpan<char> typed, int atLeast, ref WordMatches found)
    {
        if (typed.Length > 40) return;
        Span<byte> parts = stackalloc byte[typed.Length + 1];
        Span<byte> from = stackalloc byte[typed.Length + 1];
        parts.Fill(byte.MaxValue);
        parts[0] = 0;
        for (var end = 1; end <= typed.Length; end++)
        {
            for (var start = Math.Max(0, end - 14); start < end; start++)
            {
                if (parts[start] == byte.MaxValue || parts[start] + 1 >= parts[end]) continue;
                if (end - start == 1 && typed[start] is not ('i' or 'a' or 'y' or 'o' or 'e')) continue;
                if (!exact.ContainsKey(typed[start..end])) continue;
                parts[end] = (byte)(parts[start] + 1);
                from[end] = (byte)start;
            }
        }
        if (parts[typed.Length] == byte.MaxValue || parts[typed.Length] < Math.Min(atLeast, 2)) return;
        if (parts[typed.Length] < atLeast && Math.Min(from[typed.Length], typed.Length - from[typed.Length]) < ShortestHalf) return;
        found.Sequence = true;
        AddParts(typed, from, typed.Length, ref found);
        var common = -1;
        for (var i = 0; i < found.Count; i++) common &= partOf[found[i]];
        if (common == 0) found.Clear();
    }

    private void AddParts(scoped ReadOnlySpan<char> typed, scoped ReadOnlySpan<byte> from, int end, ref WordMatches found)
    {
        if (end == 0) return;
        AddParts(typed, from, from[end], ref found);
        if (exact.TryGetValue(typed[from[end]..end], out var index)) found.Add(index);
    }
}
