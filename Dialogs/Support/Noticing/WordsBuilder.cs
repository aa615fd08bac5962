using System.Runtime.InteropServices;
using System.Text;

namespace CompassionCoach.Dialogs.Support.Noticing;

/// <summary>
/// Gathers the words of all lists and gives each a label. A choice of single words is one label shared by them, so that
/// "(want | need | wish)" costs as much as one word when a text is read.
/// </summary>
internal sealed class WordsBuilder
{
    /// <summary>The label that every real word carries.</summary>
    public const int Any = 0;

    private const int BoundaryLabel = 1;
    private readonly Dictionary<(int Language, string Word), PhraseNode> singles = [];
    private readonly Dictionary<(int Language, string Written), PhraseNode> literals = [];
    private readonly Dictionary<int, string[]> members = [];
    private readonly Dictionary<(int Language, string Words), PhraseNode> choices = [];
    private readonly List<int> languageOf = [-1, -1];

    /// <summary>Words, with a star at the end where any word that begins so is meant, and the labels that each carries.</summary>
    public Dictionary<string, List<int>> Labels { get; } = [];

    /// <summary>By word: the languages (as bits) in which it may stand anywhere inside a phrase ("just", "really").</summary>
    public Dictionary<string, int> Fillers { get; } = [];

    /// <summary>By word: the languages (as bits) of which it is a mark ("the", "nicht").</summary>
    public Dictionary<string, int> Marks { get; } = [];

    /// <summary>Everyday words that are one slip away from a listed word, and are not that word.</summary>
    public HashSet<string> Ordinary { get; } = [];

    /// <summary>The languages (as bits) that write words together ("Bluthochdruck"), where parts of a word mean nothing.</summary>
    public int Compounding { get; set; }

    public int LabelCount => languageOf.Count;

    /// <summary>The start of a sentence or clause.</summary>
    public PhraseNode Boundary { get; } = new PhraseNode.Word(BoundaryLabel);

    /// <summary>One written word: apostrophes may be left out or read as a space; hyphens part words; umlauts may be written out.</summary>
    public PhraseNode Literal(int language, string written)
    {
        if (literals.TryGetValue((language, written), out var known)) return known;
        return literals[(language, written)] = NewLiteral(language, written);
    }

    private PhraseNode NewLiteral(int language, string written)
    {
        if (written.EndsWith('*')) return Single(language, Fold(written[..^1]) + "*");
        var pieces = written.Split('-', StringSplitOptions.RemoveEmptyEntries);
        if (pieces.Length > 1) return new PhraseNode.Sequence([.. pieces.Select(piece => Literal(language, piece))]);
        var joined = WithUmlauts(language, written);
        var quote = written.IndexOf('\'');
        if (quote <= 0 || quote == written.Length - 1) return joined;
        return new PhraseNode.Choice([joined, new PhraseNode.Sequence([
            Literal(language, written[..quote]), Literal(language, written[(quote + 1)..])])]);
    }

    public PhraseNode Choice(int language, List<PhraseNode> options)
    {
        if (options.Count == 1) return options[0];
        var single = new List<string>();
        var longer = new List<PhraseNode>();
        Flatten(options, single, longer);
        if (single.Count == 0) return new PhraseNode.Choice(longer);
        var key = (language, string.Join(' ', single));
        if (!choices.TryGetValue(key, out var shared)) choices[key] = shared = Label(language, [.. single]);
        return longer.Count == 0 ? shared : new PhraseNode.Choice([shared, .. longer]);
    }

    /// <summary>Another spelling of a word ("2" for "to"): it carries all that the word carries in that language.</summary>
    public void AddSpelling(int language, string word, string spelling)
    {
        if (!Labels.TryGetValue(Fold(word), out var labels)) return;
        Carry(Fold(spelling)).AddRange([.. labels.Where(label => languageOf[label] == language)]);
        if (Fillers.TryGetValue(Fold(word), out var mask) && (mask >> language & 1) != 0) AddFiller(language, spelling);
    }

    /// <summary>The languages (as bits) whose lists hold the word.</summary>
    public int LanguagesOf(string word) =>
        Labels.GetValueOrDefault(word, []).Aggregate(Fillers.GetValueOrDefault(word), (bits, label) => bits | 1 << languageOf[label]);

    public void AddFiller(int language, string word) =>
        Fillers[Fold(word)] = Fillers.GetValueOrDefault(Fold(word)) | 1 << language;

    public void AddMark(int language, string word) => Marks[Fold(word)] = Marks.GetValueOrDefault(Fold(word)) | 1 << language;

    public static string Fold(string written)
    {
        var buffer = new LetterBuffer(stackalloc char[64]);
        foreach (var rune in written.EnumerateRunes())
        {
            if (Pictures.Word(rune) is { } picture) buffer.Add(picture);
            else if (rune.IsBmp) Letters.TryFold((char)rune.Value, ref buffer);
        }
        return buffer.Count > 0 ? buffer.Word.ToString() : throw new FormatException($"'{written}' holds no letter");
    }

    private PhraseNode WithUmlauts(int language, string written)
    {
        var plain = Single(language, Fold(written));
        if (written.AsSpan().IndexOfAny("äöüÄÖÜ") < 0) return plain;
        var spelled = new StringBuilder(written.ToLowerInvariant()).Replace("ä", "ae").Replace("ö", "oe").Replace("ü", "ue");
        return Choice(language, [plain, Single(language, Fold(spelled.ToString()))]);
    }

    private PhraseNode Single(int language, string word)
    {
        if (singles.TryGetValue((language, word), out var node)) return node;
        return singles[(language, word)] = Label(language, [word]);
    }

    private PhraseNode.Word Label(int language, string[] all)
    {
        var label = languageOf.Count;
        languageOf.Add(language);
        members[label] = all;
        foreach (var word in all) Carry(word).Add(label);
        return new PhraseNode.Word(label);
    }

    private List<int> Carry(string word)
    {
        ref var labels = ref CollectionsMarshal.GetValueRefOrAddDefault(Labels, word, out _);
        return labels ??= [];
    }

    private void Flatten(IReadOnlyList<PhraseNode> options, List<string> single, List<PhraseNode> longer)
    {
        foreach (var option in options)
        {
            if (option is PhraseNode.Choice inner) Flatten(inner.Options, single, longer);
            else if (option is PhraseNode.Word { Label: > BoundaryLabel } word) single.AddRange(members[word.Label]);
            else longer.Add(option);
        }
    }
}
