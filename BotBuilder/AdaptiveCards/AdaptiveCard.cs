using System.Text.Json;
using System.Text.Json.Serialization;

namespace AdaptiveCards;

/// <summary>An Adaptive Card (<see href="https://adaptivecards.io/explorer/AdaptiveCard.html">schema 1.5</see>).</summary>
[JsonConverter(typeof(CardConverter))]
public sealed class AdaptiveCard : AdaptiveTypedElement
{
    public const string ContentType = "application/vnd.microsoft.card.adaptive";
    public const string TypeName = "AdaptiveCard";

    /// <param name="schemaVersion">The lowest version that shows this card, such as <c>1.5</c>.</param>
    /// <exception cref="ArgumentException">The text is not a version.</exception>
    public AdaptiveCard(string schemaVersion) : this(new AdaptiveSchemaVersion(schemaVersion))
    {
    }

    public AdaptiveCard(AdaptiveSchemaVersion schemaVersion) => Version = schemaVersion;

    public override string Type { get; set; } = TypeName;

    public AdaptiveSchemaVersion Version { get; set; }

    public List<AdaptiveElement> Body { get; set; } = [];

    public List<AdaptiveAction> Actions { get; set; } = [];

    /// <summary>Shown in place of the card by a host that knows only lower versions.</summary>
    public string? FallbackText { get; set; }

    /// <summary>What is said aloud for the whole card: plain text or SSML.</summary>
    public string? Speak { get; set; }

    /// <summary>Language of the card, as a two-letter ISO 639-1 code; hosts format dates and times by it.</summary>
    public string? Lang { get; set; }

    /// <summary>Right to left where true, left to right where false, and as the host decides where absent (from 1.5).</summary>
    public bool? Rtl { get; set; }

    public AdaptiveAction? SelectAction { get; set; }

    public AdaptiveBackgroundImage? BackgroundImage { get; set; }

    /// <summary>Least height in pixels; 0 for none.</summary>
    public uint PixelMinHeight { get; set; }

    public AdaptiveVerticalContentAlignment VerticalContentAlignment { get; set; }

    /// <summary>The card as indented JSON.</summary>
    public string ToJson() => CardJson.Render(this);

    private protected override void WriteFields(Utf8JsonWriter json)
    {
        json.Text("version"u8, Version.ToString());
        json.Text("fallbackText"u8, FallbackText);
        json.Text("speak"u8, Speak);
        json.Text("lang"u8, Lang);
        if (Rtl is { } rtl) json.WriteBoolean("rtl"u8, rtl);
        json.Pixels("minHeight"u8, PixelMinHeight);
        json.Word("verticalContentAlignment"u8, VerticalContentAlignment);
        BackgroundImage?.Write(json);
        json.PartsIfAny("body"u8, Body);
        json.PartsIfAny("actions"u8, Actions);
        json.Part("selectAction"u8, SelectAction);
    }
}
