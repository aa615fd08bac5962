using YamlDotNet.Core;

namespace CompassionCoach.Dialogs.Support.Noticing;

/// <summary>Loads every language's lists and compiles them into one net; all faults are told at once.</summary>
internal sealed class ListFolder
{
    private static readonly (string File, SupportCategory Category)[] Files =
    [
        ("everyday", SupportCategory.None), ("suicide", SupportCategory.Suicide), ("self-harm", SupportCategory.SelfHarm),
        ("abuse", SupportCategory.Abuse), ("violence", SupportCategory.Violence), ("medical", SupportCategory.Medical),
        ("eating", SupportCategory.Eating), ("reality", SupportCategory.Reality), ("third-person", SupportCategory.ThirdPerson),
        ("panic", SupportCategory.Panic),
    ];

    private readonly WordsBuilder words = new();
    private readonly PhraseNetBuilder net = new();
    private readonly List<string> faults = [];
    private readonly List<string> languages = [];

    /// <exception cref="InvalidDataException">A list is missing or faulty.</exception>
    public static PhraseNet Load(string directory)
    {
        var folder = new ListFolder();
        if (!Directory.Exists(directory)) throw new InvalidDataException($"support lists: no folder {directory}");
        foreach (var language in Directory.GetDirectories(directory).Order(StringComparer.Ordinal)) folder.AddLanguage(language);
        if (folder.languages.Count == 0) folder.faults.Add($"{directory}: no language");
        if (folder.faults.Count > 0) throw new InvalidDataException("support lists:\n" + string.Join('\n', folder.faults));
        return new PhraseNet(folder.net, new Words(folder.words), folder.words.LabelCount, folder.languages);
    }

    private void AddLanguage(string directory)
    {
        var language = languages.Count;
        languages.Add(Path.GetFileName(directory));
        var slots = new Dictionary<string, PhraseNode>();
        var parser = new PhraseParser(words, language, slots);
        var spellings = new List<(string Word, string Spelling)>();
        Read(Path.Combine(directory, "words.yaml"), line =>
        {
            switch (line.Section)
            {
                case "slots":
                    var (name, slot) = Halves(line.Text);
                    slots[name] = parser.ParseSlot(slot);
                    break;
                case "spellings":
                    var (word, others) = Halves(line.Text);
                    spellings.AddRange(others.Split(' ').Select(other => (word, other)));
                    break;
                case "fillers":
                    foreach (var filler in line.Text.Split(' ')) words.AddFiller(language, filler);
                    break;
                case "compounds":
                    words.Compounding |= 1 << language;
                    break;
                case "marks":
                    foreach (var mark in line.Text.Split(' ')) words.AddMark(language, mark);
                    break;
                case "ordinary":
                    foreach (var ordinary in line.Text.Split(' ')) words.Ordinary.Add(WordsBuilder.Fold(ordinary));
                    break;
                default:
                    throw new FormatException($"no section {line.Section} in a words list");
            }
        });
        foreach (var (file, category) in Files)
        {
            Read(Path.Combine(directory, file + ".yaml"), line =>
            {
                var (node, before, after) = parser.Parse(line.Text);
                var kind = KindOf(line);
                if (kind < PhraseKind.Denial && (before > 0 || after > 0)) throw new FormatException($"only an exception reaches beyond itself: {line.Text}");
                net.Add(node, new Phrase(kind, category, language, before, after));
            });
        }
        foreach (var (word, spelling) in spellings) words.AddSpelling(language, word, spelling);
    }

    private void Read(string path, Action<ListLine> take)
    {
        try
        {
            foreach (var line in ListFile.Read(path))
            {
                try
                {
                    take(line);
                }
                catch (FormatException fault)
                {
                    faults.Add($"{path}:{line.Number}: {fault.Message}");
                }
            }
        }
        catch (YamlException fault)
        {
            faults.Add($"{path}:{fault.Start.Line}: {fault.Message}");
        }
        catch (FileNotFoundException)
        {
            faults.Add($"{path}: missing");
        }
    }

    private static (string Left, string Right) Halves(string line)
    {
        var at = line.IndexOf('=');
        return at > 0 ? (line[..at].Trim(), line[(at + 1)..].Trim()) : throw new FormatException($"'name = words' is missing its '=': {line}");
    }

    private static PhraseKind KindOf(ListLine line) => (line.Section, line.Part) switch
    {
        ("clear", "") => PhraseKind.Clear,
        ("past", "") => PhraseKind.Past,
        ("unclear", "") => PhraseKind.Unclear,
        ("soft", "") => PhraseKind.Soft,
        ("exceptions", "denial") => PhraseKind.Denial,
        ("exceptions", "past") => PhraseKind.LongAgo,
        ("exceptions", "tense") => PhraseKind.PastTense,
        ("exceptions", "idiom" or "work" or "fiction" or "quotation" or "curriculum" or "grief") => PhraseKind.Everyday,
        _ => throw new FormatException($"no such section: {line.Section} {line.Part}".TrimEnd()),
    };
}
