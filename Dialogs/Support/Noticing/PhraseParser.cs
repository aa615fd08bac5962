namespace CompassionCoach.Dialogs.Support.Noticing;

/// <summary>
/// Reads one phrase of a list. Words are folded as texts are; <c>word*</c> is any word that begins so; <c>(a | b c)</c> one of
/// several; <c>?</c> after a word or a group: perhaps; <c>~3</c>: up to three words of any kind; <c>&lt;name&gt;</c>: a slot;
/// <c>a &amp; b</c>: both, in either order, within ten words; <c>^</c>: the start of a sentence or a clause. <c>~n</c> at either end of an exception is how far beyond itself it reaches.
/// </summary>
internal sealed class PhraseParser(WordsBuilder words, int language, IReadOnlyDictionary<string, PhraseNode> slots)
{
    private const string Special = "()|?<>~^&";
    private const int Near = 10;
    private string text = "";
    private int at;

    /// <exception cref="FormatException">The phrase cannot be read; the message says why.</exception>
    public (PhraseNode Node, int Before, int After) Parse(string phrase)
    {
        text = phrase;
        at = 0;
        var before = ReadGap();
        if (text.Contains('&')) return (AnyOrder(), before, 0);
        var parts = Sequence();
        if (at < text.Length) throw new FormatException($"'{text[at]}' where none belongs, in: {phrase}");
        var after = 0;
        if (parts.Count > 0 && parts[^1] is PhraseNode.Gap gap)
        {
            after = gap.AtMost;
            parts.RemoveAt(parts.Count - 1);
        }
        if (parts.Count == 0) throw new FormatException($"no words in: {phrase}");
        return (Join(parts), before, after);
    }

    /// <summary>Reads alternatives without parentheses, as slots are written.</summary>
    public PhraseNode ParseSlot(string slot)
    {
        text = slot;
        at = 0;
        var node = Choice();
        if (at < text.Length) throw new FormatException($"'{text[at]}' where none belongs, in: {slot}");
        return node;
    }

    private PhraseNode AnyOrder()
    {
        var all = new List<PhraseNode>();
        do
        {
            all.Add(Join(Sequence()));
        }
        while (Take('&'));
        if (at < text.Length) throw new FormatException($"'{text[at]}' where none belongs, in: {text}");
        return new PhraseNode.Choice([.. Orders(all)]);
    }

    private static IEnumerable<PhraseNode> Orders(List<PhraseNode> parts)
    {
        if (parts.Count == 1) return parts;
        return parts.SelectMany(first => Orders([.. parts.Where(part => !ReferenceEquals(part, first))]).Select(PhraseNode (rest) =>
            new PhraseNode.Sequence([first, new PhraseNode.Gap(Near), rest])));
    }

    private PhraseNode Choice()
    {
        var options = new List<PhraseNode>();
        do
        {
            var parts = Sequence();
            if (parts.Count == 0) throw new FormatException($"an empty alternative in: {text}");
            options.Add(Join(parts));
        }
        while (Take('|'));
        return words.Choice(language, options);
    }

    private List<PhraseNode> Sequence()
    {
        var parts = new List<PhraseNode>();
        while (Peek() is { } c && c is not ('|' or ')' or '&'))
        {
            if (c == '~') parts.Add(new PhraseNode.Gap(ReadGap()));
            else parts.Add(Part(c));
        }
        return parts;
    }

    private PhraseNode Part(char c)
    {
        PhraseNode part;
        if (Take('('))
        {
            part = Choice();
            if (!Take(')')) throw new FormatException($"a group is not closed in: {text}");
        }
        else if (Take('<')) part = Slot();
        else if (Take('^')) part = words.Boundary;
        else if (Special.Contains(c)) throw new FormatException($"'{c}' where none belongs, in: {text}");
        else part = Literal();
        return at < text.Length && text[at] == '?' && at++ >= 0 ? new PhraseNode.Perhaps(part) : part;
    }

    private PhraseNode Slot()
    {
        var end = text.IndexOf('>', at);
        if (end < 0) throw new FormatException($"a slot is not closed in: {text}");
        var name = text[at..end];
        at = end + 1;
        return slots.TryGetValue(name, out var slot) ? slot : throw new FormatException($"no slot <{name}>, in: {text}");
    }

    private PhraseNode Literal()
    {
        var from = at;
        while (at < text.Length && text[at] != ' ' && !Special.Contains(text[at])) at++;
        return words.Literal(language, text[from..at]);
    }

    private int ReadGap()
    {
        if (!Take('~')) return 0;
        var from = at;
        while (at < text.Length && char.IsAsciiDigit(text[at])) at++;
        return int.TryParse(text.AsSpan(from, at - from), out var words) && words is > 0 and <= 40
            ? words : throw new FormatException($"a gap is ~1 to ~40, in: {text}");
    }

    private char? Peek()
    {
        while (at < text.Length && text[at] == ' ') at++;
        return at < text.Length ? text[at] : null;
    }

    private bool Take(char c)
    {
        if (Peek() != c) return false;
        at++;
        return true;
    }

    private static PhraseNode Join(List<PhraseNode> parts) => parts.Count == 1 ? parts[0] : new PhraseNode.Sequence(parts);
}
