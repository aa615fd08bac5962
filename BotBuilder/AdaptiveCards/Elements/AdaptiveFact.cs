namespace AdaptiveCards;

/// <summary>A name and what stands behind it.</summary>
public sealed class AdaptiveFact
{
    public AdaptiveFact()
    {
    }

    public AdaptiveFact(string title, string value) => (Title, Value) = (title, value);

    public string Title { get; set; } = "";

    public string Value { get; set; } = "";
}
