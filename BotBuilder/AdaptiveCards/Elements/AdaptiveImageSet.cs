using System.Text.Json;

namespace AdaptiveCards;

/// <summary>Images side by side, as a gallery.</summary>
public sealed class AdaptiveImageSet : AdaptiveElement
{
    public const string TypeName = "ImageSet";

    public override string Type { get; set; } = TypeName;

    public List<AdaptiveImage> Images { get; set; } = [];

    public AdaptiveImageSize ImageSize { get; set; }

    private protected override void WriteFields(Utf8JsonWriter json)
    {
        base.WriteFields(json);
        json.Parts("images"u8, Images);
        json.Word("imageSize"u8, ImageSize);
    }
}
