using System.Text.Json;

namespace AdaptiveCards;

/// <summary>Sends an invoke to the bot, whose answer may be a card that takes this one's place (Adaptive Cards 1.4). Teams only.</summary>
public sealed class AdaptiveExecuteAction : AdaptiveAction
{
    public const string TypeName = "Action.Execute";

    public override string Type { get; set; } = TypeName;

    /// <summary>Names what is asked for.</summary>
    public string? Verb { get; set; }

    /// <summary>A text, or an object whose fields are joined with the inputs' values.</summary>
    public object? Data { get; set; }

    public AdaptiveAssociatedInputs AssociatedInputs { get; set; }

    private protected override void WriteFields(Utf8JsonWriter json)
    {
        base.WriteFields(json);
        json.Text("verb"u8, Verb);
        json.Data("data"u8, Data);
        json.Word("associatedInputs"u8, AssociatedInputs);
    }
}
