using System.Text.Json;

namespace AdaptiveCards;

/// <summary>A box to tick. What comes back is the text of <see cref="ValueOn"/> or <see cref="ValueOff"/>, never a boolean.</summary>
public sealed class AdaptiveToggleInput : AdaptiveInput
{
    public const string TypeName = "Input.Toggle";

    public override string Type { get; set; } = TypeName;

    public string Title { get; set; } = "";

    public string? Value { get; set; }

    public string ValueOn { get; set; } = "true";

    public string ValueOff { get; set; } = "false";

    public bool Wrap { get; set; }

    private protected override void WriteFields(Utf8JsonWriter json)
    {
        base.WriteFields(json);
        json.Text("title"u8, Title);
        json.Text("value"u8, Value);
        if (ValueOn is not "true") json.Text("valueOn"u8, ValueOn);
        if (ValueOff is not "false") json.Text("valueOff"u8, ValueOff);
        json.Flag("wrap"u8, Wrap);
    }
}
