using System.Text.Json;

namespace AdaptiveCards;

/// <summary>Buttons inside the body (Adaptive Cards 1.2).</summary>
public sealed class AdaptiveActionSet : AdaptiveElement
{
    public const string TypeName = "ActionSet";

    public override string Type { get; set; } = TypeName;

    public List<AdaptiveAction> Actions { get; set; } = [];

    private protected override void WriteFields(Utf8JsonWriter json)
    {
        base.WriteFields(json);
        json.Parts("actions"u8, Actions);
    }
}
