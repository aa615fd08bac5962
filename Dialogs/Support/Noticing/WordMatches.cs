namespace CompassionCoach.Dialogs.Support.Noticing;

/// <summary>What one typed word may be: several words at once, or (<see cref="Sequence"/>) several words in a row.</summary>
internal ref struct WordMatches(Span<int> room)
{
    private readonly Span<int> room = room;

    public int Count { get; private set; }

    /// <summary>Whether the words were run together and follow one another.</summary>
    public bool Sequence { get; set; }

    public readonly int this[int at] => room[at];

    public void Add(int index)
    {
        if (Count < room.Length && !room[..Count].Contains(index)) room[Count++] = index;
        else if (Sequence && Count < room.Length) room[Count++] = index;
    }

    public void Clear() => (Count, Sequence) = (0, false);
}
