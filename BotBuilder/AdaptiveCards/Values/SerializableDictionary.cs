namespace AdaptiveCards;

/// <summary>Properties by name, as <see cref="AdaptiveTypedElement.AdditionalProperties"/> keeps them.</summary>
public sealed class SerializableDictionary<TKey, TValue> : Dictionary<TKey, TValue> where TKey : notnull
{
    public SerializableDictionary()
    {
    }

    public SerializableDictionary(IEqualityComparer<TKey> comparer) : base(comparer)
    {
    }
}
