using System.Text.Json;

namespace CompassionCoach.Tests.BotBuilder.Cards;

/// <summary>Compares a card with the JSON of the schema: a property more is allowed only where it stands at the schema's own default.</summary>
internal static class CardSaying
{
    private static readonly HashSet<string> Defaults =
    [
        "style=compact", "style=text", "style=default", "style=paragraph", "isVisible=true", "isEnabled=true", "height=auto",
        "size=default", "weight=default", "color=default", "spacing=default", "valueOn=true", "valueOff=false", "value=false", "mode=primary",
        "associatedInputs=auto", "horizontalAlignment=left", "type=TableColumnDefinition", "width=auto",
    ];

    /// <summary>The one element of the body of a card that has been through JSON.</summary>
    public static void Says(string expected, AdaptiveCards.AdaptiveElement element) =>
        Says($$"""{"type":"AdaptiveCard","version":"1.5","body":[{{expected}}]}""", new AdaptiveCards.AdaptiveCard("1.5") { Body = { element } });

    public static void Says(string expected, AdaptiveCards.AdaptiveAction action) =>
        Says($$"""{"type":"AdaptiveCard","version":"1.5","actions":[{{expected}}]}""", new AdaptiveCards.AdaptiveCard("1.5") { Actions = { action } });

    public static void Says(string expected, AdaptiveCards.AdaptiveCard card)
    {
        var json = card.ToJson();
        using var wanted = JsonDocument.Parse(expected);
        using var got = JsonDocument.Parse(json);
        var fault = Compare(wanted.RootElement, got.RootElement, "$");
        Assert.True(fault is null, $"{fault}\nin {json}");
    }

    private static string? Compare(JsonElement wanted, JsonElement got, string at)
    {
        if (wanted.ValueKind != got.ValueKind) return $"{at}: wanted {wanted.GetRawText()}, got {got.GetRawText()}";
        return wanted.ValueKind switch
        {
            JsonValueKind.Object => CompareObjects(wanted, got, at),
            JsonValueKind.Array => CompareArrays(wanted, got, at),
            JsonValueKind.Number => wanted.GetDouble() == got.GetDouble() ? null : $"{at}: wanted {wanted}, got {got}",
            _ => wanted.ToString() == got.ToString() ? null : $"{at}: wanted {wanted}, got {got}",
        };
    }

    private static string? CompareObjects(JsonElement wanted, JsonElement got, string at)
    {
        foreach (var field in wanted.EnumerateObject())
        {
            if (!got.TryGetProperty(field.Name, out var there)) return $"{at}.{field.Name} is not there";
            if (Compare(field.Value, there, $"{at}.{field.Name}") is { } fault) return fault;
        }
        foreach (var field in got.EnumerateObject())
        {
            var stands = field.Value.ValueKind is JsonValueKind.True or JsonValueKind.False ? field.Value.GetRawText() : field.Value.ToString();
            if (!wanted.TryGetProperty(field.Name, out _) && !Defaults.Contains($"{field.Name}={stands}")) return $"{at}.{field.Name} is too much";
        }
        return null;
    }

    private static string? CompareArrays(JsonElement wanted, JsonElement got, string at)
    {
        if (wanted.GetArrayLength() != got.GetArrayLength()) return $"{at} has {got.GetArrayLength()} items, not {wanted.GetArrayLength()}";
        for (var i = 0; i < wanted.GetArrayLength(); i++)
            if (Compare(wanted[i], got[i], $"{at}[{i}]") is { } fault) return fault;
        return null;
    }
}
