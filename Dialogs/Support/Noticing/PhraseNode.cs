namespace CompassionCoach.Dialogs.Support.Noticing;

/// <summary>The shape of a phrase: words, one after another, one of several, perhaps, or a few words of any kind.</summary>
internal abstract record PhraseNode
{
    /// <summary>Any word that carries the label.</summary>
    public sealed record Word(int Label) : PhraseNode;

    public sealed record Sequence(IReadOnlyList<PhraseNode> Parts) : PhraseNode;

    public sealed record Choice(IReadOnlyList<PhraseNode> Options) : PhraseNode;

    public sealed record Perhaps(PhraseNode Part) : PhraseNode;

    /// <summary>From no word to so many words of any kind.</summary>
    public sealed record Gap(int AtMost) : PhraseNode;
}
