using System.Globalization;

namespace AdaptiveCards;

/// <summary>Height of an element: as its content needs, all that is left over, or pixels.</summary>
public sealed class AdaptiveHeight
{
    public AdaptiveHeight(AdaptiveHeightType heightType) => HeightType = heightType;

    /// <param name="px">Pixels.</param>
    public AdaptiveHeight(uint px) => (HeightType, Unit) = (AdaptiveHeightType.Pixel, px);

    public AdaptiveHeightType HeightType { get; set; }

    /// <summary>Pixels, where <see cref="HeightType"/> is <see cref="AdaptiveHeightType.Pixel"/>.</summary>
    public uint? Unit { get; set; }

    public static AdaptiveHeight Auto => new(AdaptiveHeightType.Auto);

    public static AdaptiveHeight Stretch => new(AdaptiveHeightType.Stretch);

    public override string ToString() => HeightType switch
    {
        AdaptiveHeightType.Stretch => "stretch",
        AdaptiveHeightType.Pixel => string.Create(CultureInfo.InvariantCulture, $"{Unit}px"),
        _ => "auto",
    };

    public static implicit operator AdaptiveHeight(AdaptiveHeightType value) => new(value);

    public static implicit operator AdaptiveHeight(uint value) => new(value);
}
