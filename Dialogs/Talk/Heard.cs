namespace CompassionCoach.Dialogs.Talk;

/// <summary>What reached the coach in this turn.</summary>
public enum HeardKind
{
    /// <summary>Somebody arrived or came back; nothing was said.</summary>
    Arrival,

    /// <summary>They wrote, or tapped a suggested answer.</summary>
    Text,

    /// <summary>They sent a card back.</summary>
    Card,

    /// <summary>A picture, a file or something else without words.</summary>
    Wordless,
}

/// <summary>What reached the coach in this turn, free of any channel's form.</summary>
/// <param name="Kind">What it was.</param>
/// <param name="Text">Their words, trimmed; empty where there are none.</param>
/// <param name="Fields">A card's fields by name; empty for anything else.</param>
public sealed record Heard(HeardKind Kind, string Text, IReadOnlyDictionary<string, string> Fields)
{
    private static readonly IReadOnlyDictionary<string, string> NoFields = new Dictionary<string, string>();

    public static readonly Heard Arrival = new(HeardKind.Arrival, "", NoFields);

    public static readonly Heard Wordless = new(HeardKind.Wordless, "", NoFields);

    public static Heard Said(string text) => string.IsNullOrWhiteSpace(text) ? Wordless : new(HeardKind.Text, text.Trim(), NoFields);

    public static Heard Sent(IReadOnlyDictionary<string, string> fields) => new(HeardKind.Card, "", fields);

    /// <summary>A field of the card, trimmed; null where it is missing or blank.</summary>
    public string? Field(string name) => Fields.GetValueOrDefault(name)?.Trim() is { Length: > 0 } value ? value : null;

    /// <summary>Everything that a person wrote in this turn, for whoever must read all of it.</summary>
    public IEnumerable<string> Writing => Kind == HeardKind.Card ? Fields.Where(entry => entry.Key != CardFields.At).Select(entry => entry.Value) : [Text];
}
