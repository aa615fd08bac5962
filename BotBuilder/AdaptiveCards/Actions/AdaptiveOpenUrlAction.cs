using System.Text.Json;

namespace AdaptiveCards;

/// <summary>Opens an address in the learner's browser.</summary>
public sealed class AdaptiveOpenUrlAction : AdaptiveAction
{
    public const string TypeName = "Action.OpenUrl";

    public override string Type { get; set; } = TypeName;

    public Uri? Url { get; set; }

    private protected override void WriteFields(Utf8JsonWriter json)
    {
        base.WriteFields(json);
        json.Text("url"u8, Url?.OriginalString);
    }
}
