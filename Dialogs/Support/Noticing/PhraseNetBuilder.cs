using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace CompassionCoach.Dialogs.Support.Noticing;

/// <summary>
/// Compiles phrases into one net of places and steps without empty steps. Phrases that begin alike share their places, so the
/// thousand phrases that begin with "I" cost one step when "I" is read.
/// </summary>
internal sealed class PhraseNetBuilder
{
    private readonly Dictionary<(int From, int Label, int Bits), int> shared = [];
    private readonly Dictionary<(int Node, int Options, int Set, int Bits), (PhraseNode Choice, int Set)> chosen = [];
    private readonly List<int> scratch = [];
    private readonly Dictionary<PlaceSet, int> sets = [];
    private readonly List<PlaceSet> setPlaces = [];

    public PhraseNetBuilder() => SetOf(new PlaceSet([Place(0)]));

    public List<List<(int Label, int Target)>> Steps { get; } = [];

    public List<int> LanguageBits { get; } = [];

    public Dictionary<int, List<Phrase>> Ends { get; } = [];

    /// <exception cref="FormatException">The phrase matches nothing at all.</exception>
    public void Add(PhraseNode node, Phrase phrase)
    {
        foreach (var place in setPlaces[Follow(node, 0, BitsOf(phrase))].Places)
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
                return Union([set, Follow(perhaps.Part, set, bits)]);
            case PhraseNode.Choice choice:
                return FollowChoice(choice, set, bits);
            case PhraseNode.Gap gap:
                var all = new List<int>(gap.AtMost + 1) { set };
                for (var i = 0; i < gap.AtMost; i++) all.Add(set = Step(set, WordsBuilder.Any, bits));
                return Union(all);
            default:
                throw new FormatException($"no such node: {node}");
        }
    }

    private int Step(int set, int label, int bits)
    {
        var key = (set, label, bits);
        if (shared.TryGetValue(key, out var known)) return known;
        var place = Place(bits);
        foreach (var from in setPlaces[set].Places) Steps[from].Add((label, place));
        return shared[key] = SetOf(new PlaceSet([place]));
    }

    /// <summary>Slots come again and again at the same place: what they lead to is worked out once.</summary>
    private int FollowChoice(PhraseNode.Choice choice, int set, int bits)
    {
        var key = (RuntimeHelpers.GetHashCode(choice), choice.Options.Count, set, bits);
        if (chosen.TryGetValue(key, out var known) && ReferenceEquals(known.Choice, choice)) return known.Set;
        var reached = new List<int>(choice.Options.Count);
        foreach (var option in choice.Options) reached.Add(Follow(option, set, bits));
        var union = Union(reached);
        chosen[key] = (choice, union);
        return union;
    }

    private int Union(List<int> all)
    {
        if (all.Count == 2 && all[0] == all[1]) return all[0];
        scratch.Clear();
        foreach (var set in all) scratch.AddRange(setPlaces[set].Places);
        scratch.Sort();
        var count = 0;
        var places = CollectionsMarshal.AsSpan(scratch);
        foreach (var place in places)
        {
            if (count == 0 || places[count - 1] != place) places[count++] = place;
        }
        return SetOf(new PlaceSet([.. places[..count]]));
    }

    private int SetOf(PlaceSet places)
    {
        if (sets.TryGetValue(places, out var known)) return known;
        setPlaces.Add(places);
        return sets[places] = setPlaces.Count - 1;
    }

    private int Place(int bits)
    {
        Steps.Add([]);
        LanguageBits.Add(bits);
        return Steps.Count - 1;
    }
}
