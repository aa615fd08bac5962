namespace CompassionCoach.Dialogs.Talk;

/// <summary>Understands which options a person means.</summary>
/// <param name="ordinals">Words for a place in the row, first to last, each with its spellings parted by <c>|</c>; the last entry means the last option.</param>
/// <param name="numbers">Words for the numbers from zero.</param>
/// <param name="joiners">Words that join the parts of a list.</param>
public sealed class OptionReader(IReadOnlyList<string> ordinals, IReadOnlyList<string> numbers, IReadOnlyList<string> joiners)
{
    private readonly List<string[]> ordinals = [.. ordinals.Select(words => words.Split('|').Select(Likeness.Plain).ToArray())];
    private readonly List<string> numbers = [.. numbers.Select(Likeness.Plain)];
    private readonly string[] separators = [",", ";", "&", "+", "\n", .. joiners.Select(joiner => $" {joiner} ")];

    /// <summary>The one option meant: by its words, other words for it, its number, its place, or a near misspelling; null when it is none or could be two.</summary>
    public Option? One(string text, IReadOnlyList<Option> options)
    {
        var typed = Likeness.Plain(text);
        if (typed.Length == 0)
            return ByMark(text, options);
        var names = options.Select(Names).ToArray();
        return Exact(typed, options, names) ?? ByNumber(typed, options) ?? ByPlace(typed, options)
            ?? OnlyOne(options, i => Array.Exists(names[i], name => Likeness.Near(typed, name)))
            ?? (typed.Length >= 3 ? OnlyOne(options, i => Array.Exists(names[i], name => Holds(name, typed) || Holds(typed, name))) : null);
    }

    /// <summary>A whole number in digits or words, alone or as "7/10", "7 out of 10"; null where there is none.</summary>
    public int? Number(string text)
    {
        var words = Likeness.Plain(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is 0 or > 5 || text.TrimStart().StartsWith('-'))
            return null;
        foreach (var word in words)
        {
            if (int.TryParse(word, out var number))
                return number;
            if (numbers.IndexOf(word) is var index and >= 0)
                return index;
        }

        return null;
    }

    /// <summary>All options meant in "1, 3 and the last one" or "work, family"; empty when any part is not understood.</summary>
    public IReadOnlyList<Option> Several(string text, IReadOnlyList<Option> options)
    {
        if (One(text, options) is { } only)
            return [only];
        var parts = text.Split(separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (parts is [var digits] && digits.Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: > 1 } spaced && spaced.All(part => part.All(char.IsDigit)))
            parts = spaced;
        var found = new List<Option>();
        foreach (var part in parts)
        {
            if (One(part, options) is not { } option)
                return [];
            if (!found.Contains(option))
                found.Add(option);
        }

        return found;
    }

    private static Option? Exact(string typed, IReadOnlyList<Option> options, string[][] names) =>
        OnlyOne(options, i => options[i].Id == typed || names[i].Contains(typed));

    private static Option? ByNumber(string typed, IReadOnlyList<Option> options)
    {
        var last = typed.LastIndexOf(' ') + 1;
        var digits = typed.IndexOf(' ') + 1 == last ? typed.AsSpan(last) : [];
        return int.TryParse(digits, out var number) && number >= 1 && number <= options.Count ? options[number - 1] : null;
    }

    private Option? ByPlace(string typed, IReadOnlyList<Option> options)
    {
        var words = typed.Split(' ');
        if (words.Length > 5)
            return null;
        for (var i = 0; i < ordinals.Count - 1 && i < options.Count; i++)
            if (ordinals[i].Any(words.Contains))
                return options[i];
        return ordinals.Count > 0 && ordinals[^1].Any(words.Contains) ? options[^1] : null;
    }

    /// <summary>A tap may be an emoji alone; it has no letters to compare.</summary>
    private static Option? ByMark(string text, IReadOnlyList<Option> options) => OnlyOne(options, i => options[i].Label == text.Trim());

    private static string[] Names(Option option) => [Likeness.Plain(option.Label), .. option.Also.Select(Likeness.Plain)];

    private static bool Holds(string longer, string shorter) =>
        shorter.Length >= 3 && longer.Contains(shorter, StringComparison.Ordinal) && $" {longer} ".Contains($" {shorter} ", StringComparison.Ordinal);

    private static Option? OnlyOne(IReadOnlyList<Option> options, Predicate<int> fits)
    {
        Option? found = null;
        for (var i = 0; i < options.Count; i++)
        {
            if (!fits(i))
                continue;
            if (found is not null)
                return null;
            found = options[i];
        }

        return found;
    }
}
