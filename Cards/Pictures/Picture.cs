namespace CompassionCoach.Cards.Pictures;

/// <summary>A finished picture.</summary>
/// <param name="Png">The image file.</param>
/// <param name="Width">Pixels.</param>
/// <param name="Height">Pixels.</param>
/// <param name="Texts">Where words stand in it.</param>
public sealed record Picture(byte[] Png, int Width, int Height, IReadOnlyList<PlacedText> Texts);

/// <summary>Where some lines of words stand, in the picture's units (600 to its width).</summary>
/// <param name="Words">The words as they are drawn.</param>
/// <param name="Room">What the drawing keeps free for them, as left, top, right and bottom.</param>
/// <param name="Ink">What their letters cover.</param>
public sealed record PlacedText(string Words, (float Left, float Top, float Right, float Bottom) Room, (float Left, float Top, float Right, float Bottom) Ink);
