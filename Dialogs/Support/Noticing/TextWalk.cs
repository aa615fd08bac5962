using System.Text;

namespace CompassionCoach.Dialogs.Support.Noticing;

/// <summary>Parts one text into sentences, clauses and words and walks them through the net. One at a time; kept for the next text.</summary>
internal sealed class TextWalk
{
    private const int LongestWord = 64;
    private const int SettleEvery = 400;
    private readonly PhraseNet net;
    private readonly SentenceHits hits = new();
    private readonly NetWalk walk;
    private readonly char[] spelled = new char[LongestWord];
    private int spelledCount;
    private int apostropheAt;
    private int settledAt;

    public TextWalk(PhraseNet net)
    {
        this.net = net;
        walk = new NetWalk(net, hits);
    }

    public SupportFinding Read(string text)
    {
        hits.Reset();
        walk.Reset();
        (spelledCount, settledAt, apostropheAt) = (0, 0, 0);
        walk.Boundary(0);
        var word = new LetterBuffer(stackalloc char[LongestWord]);
        for (var at = 0; at < text.Length; at++)
        {
            var c = text[at];
            if (Letters.TryFold(c, ref word) || Letters.IsInvisible(c)) continue;
            if (char.IsSurrogate(c) || c is >= '\u2600' and <= '\u27BF') at += ReadRune(text, at, ref word) - 1;
            else if (IsInsideWord(text, at, c, word.Count))
            {
                if (Letters.IsApostrophe(c)) apostropheAt = word.Count;
                else word.Add(c);
            }
            else
            {
                EndWord(ref word);
                Punctuation(text, at, c);
            }
        }
        EndWord(ref word);
        EndSentence();
        return hits.Finding(net.Languages);
    }

    private int ReadRune(string text, int at, ref LetterBuffer word)
    {
        if (!Rune.TryGetRuneAt(text, at, out var rune))
        {
            EndWord(ref word);
            return 1;
        }
        if (Letters.Plain(rune) is { } plain) word.Add(plain);
        else
        {
            EndWord(ref word);
            if (Pictures.Word(rune) is { } picture) Find(picture);
        }
        return rune.Utf16SequenceLength;
    }

    /// <summary>Apostrophes join ("don't"); signs that stand for letters count where letters are around them ("k!ll", "su*cide", "$uicide").</summary>
    private static bool IsInsideWord(string text, int at, char c, int letters)
    {
        var next = at + 1 < text.Length ? text[at + 1] : ' ';
        if (Letters.IsApostrophe(c)) return letters > 0 && char.IsLetter(next);
        return c switch
        {
            '*' => letters > 0 && (char.IsLetter(next) || (next == '*' && at + 2 < text.Length && char.IsLetter(text[at + 2]))),
            '$' => char.IsLetter(next),
            '@' => letters > 0 && char.IsLetter(next),
            '!' or '|' => letters > 0 && char.IsLower(text[at - 1]) && char.IsLower(next),
            _ => false,
        };
    }

    private void Punctuation(string text, int at, char c)
    {
        var next = at + 1 < text.Length ? text[at + 1] : '\n';
        switch (c)
        {
            case '.' when next == '.' || (at > 0 && text[at - 1] == '.'):
            case '\u2026' or ',' or ':' or '"' or '\u201C' or '\u201D' or '\u201E' or '\u00AB' or '\u00BB' or '(' or ')' or '\u2013' or '\u2014' or '\u3001':
            case '-' when next == ' ' || next == '-':
                Clause();
                break;
            case '.' when !char.IsWhiteSpace(next) && char.IsLetterOrDigit(next):
                break;
            case '.' or '!' or '?' or ';' or '\u00A1' or '\u00BF':
                EndSentence();
                break;
            case '\n' when next is '\n' or '\r':
                EndSentence();
                break;
            case '\n':
                EndSpelled();
                walk.Boundary(-1);
                hits.StartLine(walk.Position + 1);
                break;
            default:
                break;
        }
    }

    private void Clause()
    {
        EndSpelled();
        walk.Boundary(NetWalk.OverCommas);
    }

    private void EndSentence()
    {
        EndSpelled();
        walk.Boundary(-1);
        hits.EndSentence();
        walk.EndSentence();
        settledAt = walk.Position;
        walk.Boundary(0);
    }

    private void EndWord(ref LetterBuffer word)
    {
        if (word.Count == 0) return;
        if (word.Count == 1 && spelledCount < LongestWord) spelled[spelledCount++] = word.Word[0];
        else if (apostropheAt > 0 && apostropheAt < word.Count && !net.Words.IsListed(word.Word))
        {
            // French: "m'étrangle" is two words; "don't" and "j'ai" are listed as one.
            Find(word.Word[..apostropheAt]);
            Find(word.Word[apostropheAt..]);
        }
        else Find(word.Word);
        word.Clear();
        apostropheAt = 0;
    }

    /// <summary>Letters typed one by one: together they may be words ("k i l l"); two in a row are just two words.</summary>
    private void EndSpelled()
    {
        if (spelledCount == 0) return;
        var letters = spelled.AsSpan(0, spelledCount);
        spelledCount = 0;
        var found = new WordMatches(stackalloc int[24]);
        if (letters.Length >= 3) net.Words.FindSpelledOut(letters, ref found);
        if (found.Count > 0)
        {
            Emit(ref found);
            return;
        }
        for (var i = 0; i < letters.Length; i++)
        {
            found.Clear();
            net.Words.Find(letters.Slice(i, 1), ref found);
            Emit(ref found);
        }
    }

    private void Find(ReadOnlySpan<char> word)
    {
        EndSpelled();
        var found = new WordMatches(stackalloc int[24]);
        net.Words.Find(word, ref found);
        Emit(ref found);
    }

    private void Emit(scoped ref WordMatches found)
    {
        if (!found.Sequence) walk.Word(found, 0, found.Count);
        else
        {
            for (var i = 0; i < found.Count; i++) walk.Word(found, i, 1);
        }
        if (walk.Position - settledAt < SettleEvery) return;
        // A text without a full stop: settle what is known, keep the phrases that are under way.
        hits.EndSentence();
        settledAt = walk.Position;
    }
}
