using System.Text.Json;

namespace AdaptiveCards;

/// <summary>An image, by address or as a <c>data:</c> URI (from 1.2).</summary>
public sealed class AdaptiveImage : AdaptiveElement
{
    public const string TypeName = "Image";

    public AdaptiveImage()
    {
    }

    /// <exception cref="UriFormatException">The text is not an address.</exception>
    public AdaptiveImage(string url) => Url = new Uri(url, UriKind.RelativeOrAbsolute);

    public AdaptiveImage(Uri url) => Url = url;

    public override string Type { get; set; } = TypeName;

    public Uri? Url { get; set; }

    /// <summary>What the image says to someone who cannot see it.</summary>
    public string? AltText { get; set; }

    public AdaptiveImageSize Size { get; set; }

    public AdaptiveImageStyle Style { get; set; }

    public AdaptiveHorizontalAlignment HorizontalAlignment { get; set; }

    /// <summary>Pixels, in place of <see cref="Size"/>; 0 for none.</summary>
    public uint PixelWidth { get; set; }

    /// <summary>Pixels, in place of <see cref="Size"/>; 0 for none.</summary>
    public uint PixelHeight { get; set; }

    /// <summary>Colour behind a transparent image, as <c>#RRGGBB</c> or <c>#AARRGGBB</c>.</summary>
    public string? BackgroundColor { get; set; }

    public AdaptiveAction? SelectAction { get; set; }

    private protected override void WriteFields(Utf8JsonWriter json)
    {
        base.WriteFields(json);
        json.Text("url"u8, Url?.OriginalString);
        json.Text("altText"u8, AltText);
        json.Word("size"u8, Size);
        json.Word("style"u8, Style);
        json.Word("horizontalAlignment"u8, HorizontalAlignment);
        json.Pixels("width"u8, PixelWidth);
        json.Pixels("height"u8, PixelHeight);
        json.Text("backgroundColor"u8, BackgroundColor);
        json.Part("selectAction"u8, SelectAction);
    }
}
