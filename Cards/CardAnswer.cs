using System.Text.Json;

namespace CompassionCoach.Cards;

/// <summary>
/// Reads what a card sends back. Each of the two Bot Framework builds has its own JSON type in <c>Activity.Value</c>; both give
/// their JSON as text, and that is what is read.
/// </summary>
public static class CardAnswer
{
    /// <summary>The fields by name, values as text; null where it is not an object. What is nested or null is passed over.</summary>
    public static IReadOnlyDictionary<string, string>? Read(object? value)
    {
        if (value?.ToString() is not { Length: > 1 } text || text[0] != '{')
            return null;
        try
        {
            using var json = JsonDocument.Parse(text);
            var fields = new Dictionary<string, string>();
            foreach (var property in json.RootElement.EnumerateObject())
                if (TextOf(property.Value) is { } field)
                    fields[property.Name] = field;
            return fields;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string? TextOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => value.GetRawText(),
        _ => null,
    };
}
