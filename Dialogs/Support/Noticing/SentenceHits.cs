using System.Runtime.InteropServices;

namespace CompassionCoach.Dialogs.Support.Noticing;

/// <summary>
/// The phrases found in one sentence, and what they come to. An exception takes away only the alarms that it touches, so an
/// idiom or a denial never speaks for another sentence, nor for another half of its own.
/// </summary>
internal sealed class SentenceHits
{
    private const int Most = 512;
    private const int SurelyItsLanguage = 3;
    private readonly int[] marks = new int[32];
    private readonly List<Hit> alarms = [];
    private readonly List<Hit> exceptions = [];
    private readonly List<int> lineStarts = [];
    private int mostMarks;
    private Hit? best;
    private SupportLevel bestLevel;

    public void Reset()
    {
        (best, bestLevel) = (null, SupportLevel.None);
        EndSentence();
    }

    public void Add(in Hit hit)
    {
        var into = hit.Phrase.Kind >= PhraseKind.Denial ? exceptions : alarms;
        if (into.Count < Most) into.Add(hit);
    }

    /// <summary>A word that is a mark of languages (as bits): tells which language the sentence is in.</summary>
    public void CountMarks(int languages)
    {
        for (var language = 0; languages != 0; language++, languages >>= 1) marks[language] += languages & 1;
    }

    /// <summary>A new line: an exception does not reach over it.</summary>
    public void StartLine(int position)
    {
        if (lineStarts.Count < Most) lineStarts.Add(position);
    }

    /// <summary>Settles what was found so far and forgets the sentence.</summary>
    public void EndSentence()
    {
        if (alarms.Count > 0) Settle();
        alarms.Clear();
        exceptions.Clear();
        lineStarts.Clear();
        Array.Clear(marks);
    }

    public SupportFinding Finding(IReadOnlyList<string> languages) => best is { } hit
        ? new(bestLevel, hit.Phrase.Category, languages[hit.Phrase.Language])
        : SupportFinding.Nothing;

    private void Settle()
    {
        var sentence = bestLevel;
        Hit? here = null;
        mostMarks = marks.Max();
        foreach (ref readonly var alarm in CollectionsMarshal.AsSpan(alarms))
        {
            // "infarto" is a word of Spanish in a Portuguese sentence too; the sentence's own lists know its idioms.
            if (marks[alarm.Phrase.Language] < mostMarks && alarm.Last - alarm.First + 1 < SurelyItsLanguage) continue;
            var level = LevelOf(alarm);
            if (level == SupportLevel.None || level < sentence) continue;
            if (level == sentence && (here is { } known ? !IsStronger(alarm, known) : best is { } earlier && alarm.Phrase.Category >= earlier.Phrase.Category))
                continue;
            (here, sentence) = (alarm, level);
        }
        if (here is not null) (best, bestLevel) = (here, sentence);
    }

    private SupportLevel LevelOf(in Hit alarm)
    {
        var level = alarm.Phrase.Kind switch
        {
            PhraseKind.Clear or PhraseKind.Past => SupportLevel.Clear,
            PhraseKind.Unclear => SupportLevel.Unclear,
            _ => SupportLevel.Soft,
        };
        var past = alarm.Phrase.Kind == PhraseKind.Past;
        var longAgo = false;
        foreach (ref readonly var exception in CollectionsMarshal.AsSpan(exceptions))
        {
            if (exception.Phrase.Language != alarm.Phrase.Language && marks[exception.Phrase.Language] < mostMarks) continue;
            if (exception.Phrase.Category != SupportCategory.None && exception.Phrase.Category != alarm.Phrase.Category) continue;
            if (!Touches(exception, alarm)) continue;
            if (exception.Phrase.Kind == PhraseKind.Everyday) return SupportLevel.None;
            if (exception.Phrase.Kind == PhraseKind.Denial) level = SupportLevel.Soft;
            past |= exception.Phrase.Kind == PhraseKind.PastTense;
            longAgo |= exception.Phrase.Kind == PhraseKind.LongAgo;
        }
        return past && longAgo ? SupportLevel.Soft : level;
    }

    private bool Touches(in Hit exception, in Hit alarm)
    {
        var first = exception.First - exception.Phrase.Before;
        var last = exception.Last + exception.Phrase.After;
        foreach (var line in lineStarts)
        {
            if (line <= exception.First) first = Math.Max(first, line);
            else if (line > exception.Last) last = Math.Min(last, line - 1);
        }
        return first <= alarm.Last && alarm.First <= last;
    }

    /// <summary>The longer phrase that holds the other knows more ("my friend says she wants to die"); else the category's order decides.</summary>
    private bool IsStronger(in Hit one, in Hit other)
    {
        if (marks[one.Phrase.Language] != marks[other.Phrase.Language]) return marks[one.Phrase.Language] > marks[other.Phrase.Language];
        if (one.First <= other.First && one.Last >= other.Last && one.Last - one.First > other.Last - other.First) return true;
        if (other.First <= one.First && other.Last >= one.Last && other.Last - other.First > one.Last - one.First) return false;
        return one.Phrase.Category < other.Phrase.Category;
    }
}
