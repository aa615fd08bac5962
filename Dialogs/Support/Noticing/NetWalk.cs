namespace CompassionCoach.Dialogs.Support.Noticing;

/// <summary>Walks the net word by word: where every begun phrase stands, and which were completed in the sentence so far.</summary>
internal sealed class NetWalk(PhraseNet net, SentenceHits hits)
{
    /// <summary>Carried by phrases that go on over a comma: alarms do; an exception holds within its clause.</summary>
    public const int OverCommas = 1 << 30;

    private const int BoundaryLabel = 1;
    private readonly int[] labelSeen = new int[net.LabelCount];
    private readonly int[] placeSeen = new int[net.PlaceCount];
    private readonly int[] placeFirst = new int[net.PlaceCount];
    private int[] here = new int[256];
    private int[] there = new int[256];
    private int hereCount;
    private int thereCount;
    private int tick;

    /// <summary>Position of the last word, counted from the start of the text.</summary>
    public int Position { get; private set; }

    /// <summary>Starts a new text.</summary>
    public void Reset()
    {
        (Position, hereCount) = (0, 0);
        if (tick <= int.MaxValue / 2) return;
        Array.Clear(labelSeen);
        Array.Clear(placeSeen);
        tick = 0;
    }

    /// <summary>Forgets every phrase that was under way.</summary>
    public void EndSentence() => hereCount = 0;

    /// <summary>The start of a sentence, a clause or a line. What of the phrases under way goes on over it is told by the bits.</summary>
    public void Boundary(int goesOn)
    {
        tick++;
        labelSeen[BoundaryLabel] = tick;
        Stay(goesOn);
        Open([BoundaryLabel]);
        (here, there, hereCount) = (there, here, thereCount);
    }

    /// <summary>One word that may be any of the found words; none found is a word that no list knows.</summary>
    public void Word(scoped WordMatches found, int from, int count)
    {
        tick++;
        Position++;
        labelSeen[WordsBuilder.Any] = tick;
        var filler = 0;
        for (var i = from; i < from + count; i++)
        {
            filler |= net.Words.FillerOf(found[i]);
            hits.CountMarks(net.Words.MarksOf(found[i]));
            foreach (var label in net.Words.LabelsOf(found[i])) labelSeen[label] = tick;
        }
        Stay(filler);
        for (var i = from; i < from + count; i++) Open(net.Words.LabelsOf(found[i]));
        (here, there, hereCount) = (there, here, thereCount);
    }

    private void Stay(int filler)
    {
        thereCount = 0;
        for (var i = 0; i < hereCount; i++)
        {
            var place = here[i];
            var first = placeFirst[place];
            if ((net.LanguageBits(place) & filler) != 0) Reach(place, first, false);
            var labels = net.StepLabels(place);
            var targets = net.StepTargets(place);
            for (var step = 0; step < labels.Length; step++)
            {
                if (labelSeen[labels[step]] == tick) Reach(targets[step], first, true);
            }
        }
    }

    private void Open(ReadOnlySpan<int> labels)
    {
        foreach (var label in labels)
        {
            foreach (var target in net.Opening(label)) Reach(target, label == BoundaryLabel ? Position + 1 : Position, true);
        }
    }

    private void Reach(int place, int first, bool complete)
    {
        if (complete)
        {
            foreach (ref readonly var phrase in net.Ends(place)) hits.Add(new Hit(phrase, first, Position));
        }
        if (net.IsLast(place)) return;
        if (placeSeen[place] == tick)
        {
            placeFirst[place] = Math.Max(placeFirst[place], first);
            return;
        }
        placeSeen[place] = tick;
        placeFirst[place] = first;
        if (thereCount == there.Length) Array.Resize(ref there, there.Length * 2);
        there[thereCount++] = place;
    }
}
