using System.Text.Json;

namespace AdaptiveCards;

/// <summary>Unfolds another card below the button.</summary>
public sealed class AdaptiveShowCardAction : AdaptiveAction
{
    public const string TypeName = "Action.ShowCard";

    public override string Type { get; set; } = TypeName;

    public AdaptiveCard? Card { get; set; }

    private protected override void WriteFields(Utf8JsonWriter json)
    {
        base.WriteFields(json);
        json.Part("card"u8, Card);
    }
}
