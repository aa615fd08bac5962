using AdaptiveCards;

namespace CompassionCoach.Cards;

/// <summary>
/// A picture under a heading. The image travels in the card as a <c>data:</c> address (Adaptive Cards 1.2 and later), so that it
/// needs no link that others could open, and is gone when the message is.
/// </summary>
public static class PictureCard
{
    /// <param name="heading">What stands above it.</param>
    /// <param name="png">The image file; Teams takes messages of at most 100 kB, a third of which goes to base64.</param>
    /// <param name="inWords">All that the picture shows, for those who do not see it.</param>
    public static AdaptiveCard Make(string heading, byte[] png, string inWords)
    {
        var card = CoachCard.New($"{heading}\n\n{inWords}");
        card.Body.Add(new AdaptiveTextBlock(heading) { Wrap = true, Weight = AdaptiveTextWeight.Bolder });
        card.Body.Add(new AdaptiveImage(new Uri($"data:image/png;base64,{Convert.ToBase64String(png)}"))
        {
            AltText = inWords,
            Size = AdaptiveImageSize.Stretch,
        });
        return card;
    }
}
