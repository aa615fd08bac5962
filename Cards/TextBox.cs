using AdaptiveCards;

namespace CompassionCoach.Cards;

/// <summary>A box to write in.</summary>
/// <param name="Name">The field that holds what was written.</param>
/// <param name="Label">What a screen reader says, and what stands above it.</param>
/// <param name="Placeholder">What the empty box shows.</param>
/// <param name="Draft">What stands in it already.</param>
/// <param name="Lines">Whether it has room for several lines.</param>
public sealed record TextBox(string Name, string Label, string Placeholder = "", string Draft = "", bool Lines = true)
{
    /// <summary>Longest text that a card takes, in characters: Teams refuses what comes near 28 kB.</summary>
    public const int Longest = 8000;

    internal AdaptiveTextInput Input() => new()
    {
        Id = Name,
        Label = Label,
        Placeholder = Placeholder.Length > 0 ? Placeholder : null,
        Value = Draft.Length > 0 ? Draft : null,
        IsMultiline = Lines,
        MaxLength = Longest,
    };
}
