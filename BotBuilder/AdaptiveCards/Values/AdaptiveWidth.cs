using System.Globalization;

namespace AdaptiveCards;

/// <summary>Width of a column: as its content needs, all that is left over, pixels, or a share of the set's width.</summary>
public sealed class AdaptiveWidth
{
    public AdaptiveWidth(AdaptiveWidthType widthType) => WidthType = widthType;

    /// <param name="px">Pixels.</param>
    public AdaptiveWidth(uint px) => (WidthType, Unit) = (AdaptiveWidthType.Pixel, px);

    /// <param name="value"><c>auto</c>, <c>stretch</c>, pixels such as <c>50px</c>, or a whole number as weight.</param>
    /// <exception cref="ArgumentException">None of these.</exception>
    public AdaptiveWidth(string value)
    {
        if (value is "auto") return;
        if (value is "stretch") WidthType = AdaptiveWidthType.Stretch;
        else if (value.EndsWith("px", StringComparison.Ordinal) && Whole(value.AsSpan(0, value.Length - 2)) is { } pixels)
            (WidthType, Unit) = (AdaptiveWidthType.Pixel, pixels);
        else if (Whole(value) is { } weight) (WidthType, Unit) = (AdaptiveWidthType.Weighted, weight);
        else throw new ArgumentException("A column's width is auto, stretch, pixels such as 50px, or a weight.", nameof(value));
    }

    public AdaptiveWidthType WidthType { get; set; }

    /// <summary>Pixels or weight, as <see cref="WidthType"/> says.</summary>
    public uint? Unit { get; set; }

    public static AdaptiveWidth Auto => new(AdaptiveWidthType.Auto);

    public static AdaptiveWidth Stretch => new(AdaptiveWidthType.Stretch);

    public override string ToString() => WidthType switch
    {
        AdaptiveWidthType.Stretch => "stretch",
        AdaptiveWidthType.Pixel => string.Create(CultureInfo.InvariantCulture, $"{Unit}px"),
        AdaptiveWidthType.Weighted => string.Create(CultureInfo.InvariantCulture, $"{Unit}"),
        _ => "auto",
    };

    public static implicit operator AdaptiveWidth(AdaptiveWidthType value) => new(value);

    public static implicit operator AdaptiveWidth(string value) => new(value);

    public static implicit operator AdaptiveWidth(uint value) => new(value);

    private static uint? Whole(ReadOnlySpan<char> digits) =>
        uint.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
