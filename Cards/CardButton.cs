namespace CompassionCoach.Cards;

/// <summary>A button of a card.</summary>
/// <param name="Title">What it says.</param>
/// <param name="Data">What it sends back.</param>
/// <param name="SendsInputs">Whether the card's inputs go with it, and must be filled for it.</param>
public sealed record CardButton(string Title, IReadOnlyDictionary<string, string> Data, bool SendsInputs = false);
