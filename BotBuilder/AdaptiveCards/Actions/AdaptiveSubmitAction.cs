using System.Text.Json;

namespace AdaptiveCards;

/// <summary>Sends the inputs and <see cref="Data"/> to the bot as a message with a value.</summary>
public sealed class AdaptiveSubmitAction : AdaptiveAction
{
    public const string TypeName = "Action.Submit";

    public override string Type { get; set; } = TypeName;

    /// <summary>A text, or an object whose fields are joined with the inputs' values.</summary>
    public object? Data { get; set; }

    public AdaptiveAssociatedInputs AssociatedInputs { get; set; }

    private protected override void WriteFields(Utf8JsonWriter json)
    {
        base.WriteFields(json);
        json.Data("data"u8, Data);
        json.Word("associatedInputs"u8, AssociatedInputs);
    }
}
