namespace CompassionCoach.Dialogs.Support.Noticing;

/// <summary>One word being read. What goes beyond its room is dropped: no listed word is that long.</summary>
internal ref struct LetterBuffer(Span<char> room)
{
    private readonly Span<char> room = room;

    public int Count { get; private set; }

    public readonly ReadOnlySpan<char> Word => room[..Count];

    public void Add(char c)
    {
        if (Count < room.Length) room[Count++] = c;
    }

    public void Add(string letters)
    {
        foreach (var c in letters) Add(c);
    }

    public void Clear() => Count = 0;
}
