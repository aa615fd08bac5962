using System.Runtime.InteropServices;

namespace CompassionCoach.Dialogs.Support.Noticing;

/// <summary>
/// Compiles phrases into one net of places and steps without empty steps. Phrases that begin alike share their places, so the
/// thousand phrases that begin with "I" cost one step when "I" is read.
/// </summary>
internal sealed class PhraseNetBuilder
{
    private readonly Dictionary<(int From, int Label, int Bits), int> shared = [];
    private readonly Dictionary<long, int> pairs = [];
    private readonly Dictionary<string, int> sets = [];
    private readonly List<int[]> setPlaces = [];

    public PhraseNetBuilder() => SetOf([Place(0)]);

    public List<List<(int Label, int Target)>> Steps { get; } = [];

    public List<int> LanguageBits { get; } = [];

    public Dictionary<int, List<Phrase>> Ends { get; } = [];

    /// <exception cref="FormatException">The phrase matches nothing at all.</exception>
    public void Add(PhraseNode node, Phrase phrase)
    {
        foreach (var place in setPlaces[Follow(node, 0, BitsOf(phrase))])
        {
            if (place == 0) throw new FormatException("every word of the phrase is optional");
            ref var ends = ref CollectionsMarshal.GetValueRefOrAddDefault(Ends, place, out _);
            ends ??= [];
            if (!ends.Contains(phrase)) ends.Add(phrase);
        }
    }

    private static int BitsOf(Phrase phrase) =>
        1 << phrase.Language | (phrase.Kind < PhraseKind.Denial ? NetWalk.OverCommas : 0);

    private int Follow(PhraseNode node, int set, int bits)
    {
        switch (node)
        {
            case PhraseNode.Word word:
                return Step(set, word.Label, bits);
            case PhraseNode.Sequence sequence:
                foreach (var part in sequence.Parts) set = Follow(part, set, bits);
                return set;
            case PhraseNode.Perhaps perhaps:
                return Union(set, Follow(perhaps.Part, set, bits));
            case PhraseNode.Choice choice:
                var any = -1;
                foreach (var option in choice.Options)
                {
                    var reached = Follow(option, set, bits);
                    any = any < 0 ? reached : Union(any, reached);
                }
                return any;
            case PhraseNode.Gap gap:
                var all = set;
                for (var i = 0; i < gap.AtMost; i++) all = Union(all, set = Step(set, WordsBuilder.Any, bits));
                return all;
            default:
                throw new FormatException($"no such node: {node}");
        }
    }

    private int Step(int set, int label, int bits)
    {
        var key = (set, label, bits);
        if (shared.TryGetValue(key, out var known)) return known;
        var place = Place(bits);
        foreach (var from in setPlaces[set]) Steps[from].Add((label, place));
        return shared[key] = SetOf([place]);
    }

    private int Union(int a, int b)
    {
        if (a == b) return a;
        var pair = (long)a << 32 | (uint)b;
        if (pairs.TryGetValue(pair, out var known)) return known;
        int[] places = [.. setPlaces[a].Union(setPlaces[b])];
        Array.Sort(places);
        return pairs[pair] = SetOf(places);
    }

    private int SetOf(int[] places)
    {
        var key = string.Join(',', places);
        if (sets.TryGetValue(key, out var known)) return known;
        setPlaces.Add(places);
        return sets[key] = setPlaces.Count - 1;
    }

    private int Place(int bits)
    {
        Steps.Add([]);
        LanguageBits.Add(bits);
        return Steps.Count - 1;
    }
}
