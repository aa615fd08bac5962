using System.Text.Json;

namespace AdaptiveCards;

/// <summary>Image behind a card or container (Adaptive Cards 1.2, <c>BackgroundImage</c>).</summary>
public sealed class AdaptiveBackgroundImage
{
    public AdaptiveBackgroundImage(Uri url) => Url = url;

    public AdaptiveBackgroundImage(string url) : this(new Uri(url, UriKind.RelativeOrAbsolute))
    {
    }

    public Uri Url { get; set; }

    public AdaptiveImageFillMode FillMode { get; set; }

    public AdaptiveHorizontalAlignment HorizontalAlignment { get; set; }

    public AdaptiveVerticalAlignment VerticalAlignment { get; set; }

    /// <summary>An image with nothing but an address is written as that address, which hosts of 1.0 know too.</summary>
    internal void Write(Utf8JsonWriter json)
    {
        if (FillMode == default && HorizontalAlignment == default && VerticalAlignment == default)
        {
            json.WriteString("backgroundImage"u8, Url.OriginalString);
            return;
        }
        json.WriteStartObject("backgroundImage"u8);
        json.WriteString("url"u8, Url.OriginalString);
        json.Word("fillMode"u8, FillMode);
        json.Word("horizontalAlignment"u8, HorizontalAlignment);
        json.Word("verticalAlignment"u8, VerticalAlignment);
        json.WriteEndObject();
    }
}
