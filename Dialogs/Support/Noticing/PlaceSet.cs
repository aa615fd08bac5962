namespace CompassionCoach.Dialogs.Support.Noticing;

/// <summary>A set of places of the net, in rising order, that compares by what it holds.</summary>
internal readonly struct PlaceSet(int[] places) : IEquatable<PlaceSet>
{
    private readonly int hash = HashOf(places);

    public int[] Places { get; } = places;

    public bool Equals(PlaceSet other) => hash == other.hash && Places.AsSpan().SequenceEqual(other.Places);

    public override bool Equals(object? obj) => obj is PlaceSet other && Equals(other);

    public override int GetHashCode() => hash;

    private static int HashOf(int[] places)
    {
        var hash = new HashCode();
        hash.AddBytes(System.Runtime.InteropServices.MemoryMarshal.AsBytes(places.AsSpan()));
        return hash.ToHashCode();
    }
}
