using System.Text.Json;

namespace AdaptiveCards;

/// <summary>Something a learner fills in; its value comes back in <c>Activity.Value</c> under its id.</summary>
public abstract class AdaptiveInput : AdaptiveElement
{
    /// <summary>Shown above the input and read aloud with it (from 1.3).</summary>
    public string? Label { get; set; }

    /// <summary>The card is not sent while this is empty (from 1.3).</summary>
    public bool IsRequired { get; set; }

    /// <summary>Shown when what was entered does not do (from 1.3).</summary>
    public string? ErrorMessage { get; set; }

    private protected override void WriteFields(Utf8JsonWriter json)
    {
        base.WriteFields(json);
        json.Text("label"u8, Label);
        json.Flag("isRequired"u8, IsRequired);
        json.Text("errorMessage"u8, ErrorMessage);
    }
}
