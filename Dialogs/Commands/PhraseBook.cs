using CompassionCoach.Dialogs.Curriculum;
using CompassionCoach.Dialogs.Talk;

namespace CompassionCoach.Dialogs.Commands;

/// <summary>
/// What people say off-script, in one language: the phrases of commands and of asides (a question or a courtesy that is answered
/// in its place). A message is one of them as a whole or not at all, so that an answer that holds "later" stays an answer.
/// </summary>
public sealed class PhraseBook
{
    private const int LongestPhrase = 60;

    private readonly Dictionary<string, string> names = [];

    /// <param name="shared">The shared words: <c>commands</c> by command, <c>asides</c> by aside with <c>phrases</c> in each.</param>
    public PhraseBook(IReadOnlyDictionary<string, WordsOf> shared)
    {
        foreach (var (command, phrases) in shared.GetValueOrDefault("commands")?.Fields ?? new Dictionary<string, Wording>())
            Add(command, phrases);
        foreach (var (aside, words) in shared.GetValueOrDefault("asides")?.Fields ?? new Dictionary<string, Wording>())
            if (words.Map.GetValueOrDefault("phrases") is { } phrases)
                Add(aside, phrases);
    }

    /// <summary>The command or aside that the message is; null for none.</summary>
    public string? NameOf(string text)
    {
        if (text.Length > LongestPhrase)
            return null;
        var plain = Sign(text);
        if (names.TryGetValue(plain, out var name))
            return name;
        foreach (var (phrase, near) in names)
            if (phrase.Length >= 5 && Likeness.Near(plain, phrase))
                return near;
        return null;
    }


    private void Add(string name, Wording phrases)
    {
        foreach (var phrase in phrases.Passages)
            names.TryAdd(Sign(phrase.Written), name);
    }

    /// <summary>The letters and digits; a lone "?" has none and stands for itself.</summary>
    private static string Sign(string text) => Likeness.Plain(text) is { Length: > 0 } plain ? plain : text.Trim();
}
