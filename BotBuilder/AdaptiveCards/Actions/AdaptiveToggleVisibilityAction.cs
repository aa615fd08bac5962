using System.Text.Json;

namespace AdaptiveCards;

/// <summary>Shows and hides elements of the card, without a word to the bot (Adaptive Cards 1.2).</summary>
public sealed class AdaptiveToggleVisibilityAction : AdaptiveAction
{
    public const string TypeName = "Action.ToggleVisibility";

    public override string Type { get; set; } = TypeName;

    public List<AdaptiveTargetElement> TargetElements { get; set; } = [];

    private protected override void WriteFields(Utf8JsonWriter json)
    {
        base.WriteFields(json);
        json.WriteStartArray("targetElements"u8);
        foreach (var target in TargetElements) target.Write(json);
        json.WriteEndArray();
    }
}
