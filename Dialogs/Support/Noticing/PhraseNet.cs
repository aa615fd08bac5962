namespace CompassionCoach.Dialogs.Support.Noticing;

/// <summary>All phrases of all languages as flat arrays. Place 0 is where every phrase begins.</summary>
internal sealed class PhraseNet
{
    private readonly int[] firstStep;
    private readonly int[] stepLabel;
    private readonly int[] stepTarget;
    private readonly int[] languageBits;
    private readonly Phrase[]?[] ends;
    private readonly int[]?[] opening;

    public PhraseNet(PhraseNetBuilder built, Words words, int labelCount, IReadOnlyList<string> languages)
    {
        Words = words;
        Languages = languages;
        LabelCount = labelCount;
        languageBits = [.. built.LanguageBits];
        firstStep = new int[built.Steps.Count + 1];
        ends = new Phrase[built.Steps.Count][];
        opening = new int[labelCount][];
        stepLabel = new int[built.Steps.Sum(steps => steps.Count)];
        stepTarget = new int[stepLabel.Length];
        var next = 0;
        for (var place = 0; place < built.Steps.Count; place++)
        {
            firstStep[place] = next;
            foreach (var (label, target) in built.Steps[place]) (stepLabel[next], stepTarget[next++]) = (label, target);
            if (built.Ends.TryGetValue(place, out var own)) ends[place] = [.. own];
        }
        firstStep[^1] = next;
        foreach (var group in built.Steps[0].GroupBy(step => step.Label)) opening[group.Key] = [.. group.Select(step => step.Target)];
    }

    public Words Words { get; }

    public IReadOnlyList<string> Languages { get; }

    public int LabelCount { get; }

    public int PlaceCount => languageBits.Length;

    public int LanguageBits(int place) => languageBits[place];

    /// <summary>Where phrases stand after a first word with the label.</summary>
    public ReadOnlySpan<int> Opening(int label) => opening[label];

    public ReadOnlySpan<int> StepLabels(int place) => stepLabel.AsSpan(firstStep[place], firstStep[place + 1] - firstStep[place]);

    public ReadOnlySpan<int> StepTargets(int place) => stepTarget.AsSpan(firstStep[place], firstStep[place + 1] - firstStep[place]);

    public bool IsLast(int place) => firstStep[place] == firstStep[place + 1];

    /// <summary>Phrases that are complete at the place.</summary>
    public ReadOnlySpan<Phrase> Ends(int place) => ends[place];
}
