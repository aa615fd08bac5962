using CompassionCoach.Dialogs.Support.Noticing;

namespace CompassionCoach.Dialogs.Support;

/// <summary>
/// Reads any text that a person wrote and says whether someone may be in danger. Local and deterministic; every language is
/// read every time, because people in distress fall back on their own. Linear in the length of the text; safe for many threads.
/// </summary>
public sealed class SupportReader
{
    private readonly PhraseNet net;
    private TextWalk? spare;

    private SupportReader(PhraseNet net) => this.net = net;

    /// <summary>Languages that have lists, as folder names ("de", "en").</summary>
    public IReadOnlyList<string> Languages => net.Languages;

    /// <summary>Loads every language's lists from the folder that holds one folder a language (Support/lists).</summary>
    /// <exception cref="InvalidDataException">A list is missing or cannot be read; the message names each fault by file and line.</exception>
    public static SupportReader Load(string directory) => new(ListFolder.Load(directory));

    /// <summary>Reads the whole text, however long.</summary>
    /// <param name="text">Anything a person wrote: a message, a card field, a journal line. Null and empty hold no danger.</param>
    public SupportFinding Read(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return SupportFinding.Nothing;
        var walk = Interlocked.Exchange(ref spare, null) ?? new TextWalk(net);
        var finding = walk.Read(text);
        spare = walk;
        return finding;
    }
}
