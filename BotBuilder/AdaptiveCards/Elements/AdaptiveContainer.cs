using System.Text.Json;

namespace AdaptiveCards;

/// <summary>Elements one below the other.</summary>
public class AdaptiveContainer : AdaptiveCollectionElement
{
    public const string TypeName = "Container";

    public override string Type { get; set; } = TypeName;

    public List<AdaptiveElement> Items { get; set; } = [];

    public AdaptiveBackgroundImage? BackgroundImage { get; set; }

    /// <summary>Right to left where true, left to right where false, as around it where absent (from 1.5).</summary>
    public bool? Rtl { get; set; }

    private protected override void WriteFields(Utf8JsonWriter json)
    {
        base.WriteFields(json);
        if (Rtl is { } rtl) json.WriteBoolean("rtl"u8, rtl);
        BackgroundImage?.Write(json);
        json.Parts("items"u8, Items);
    }
}
