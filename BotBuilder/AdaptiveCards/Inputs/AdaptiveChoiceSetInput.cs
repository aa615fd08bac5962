using System.Text.Json;

namespace AdaptiveCards;

/// <summary>One or several of a list. Several come back as one text, their values joined by commas.</summary>
public sealed class AdaptiveChoiceSetInput : AdaptiveInput
{
    public const string TypeName = "Input.ChoiceSet";

    public override string Type { get; set; } = TypeName;

    public List<AdaptiveChoice> Choices { get; set; } = [];

    public string? Placeholder { get; set; }

    /// <summary>What is chosen at first; several are joined by commas.</summary>
    public string? Value { get; set; }

    public AdaptiveChoiceInputStyle Style { get; set; }

    public bool IsMultiSelect { get; set; }

    /// <summary>Without it, long choices are cut at the card's edge (from 1.2).</summary>
    public bool Wrap { get; set; }

    private protected override void WriteFields(Utf8JsonWriter json)
    {
        base.WriteFields(json);
        json.Text("placeholder"u8, Placeholder);
        json.Text("value"u8, Value);
        json.Word("style"u8, Style);
        json.Flag("isMultiSelect"u8, IsMultiSelect);
        json.Flag("wrap"u8, Wrap);
        json.WriteStartArray("choices"u8);
        foreach (var choice in Choices)
        {
            json.WriteStartObject();
            json.WriteString("title"u8, choice.Title);
            json.WriteString("value"u8, choice.Value);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
