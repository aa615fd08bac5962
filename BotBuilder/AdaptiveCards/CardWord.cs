using System.Text.Json;

namespace AdaptiveCards;

/// <summary>The schema's word for each value of an enum: its name in camel case, made once per enum.</summary>
internal static class CardWord<T> where T : struct, Enum
{
    private static readonly Dictionary<T, JsonEncodedText> Words = Spell();

    public static JsonEncodedText For(T value) =>
        Words.TryGetValue(value, out var word) ? word : throw new ArgumentOutOfRangeException(nameof(value), value, null);

    private static Dictionary<T, JsonEncodedText> Spell()
    {
        var words = new Dictionary<T, JsonEncodedText>();
        foreach (var value in Enum.GetValues<T>()) words[value] = JsonEncodedText.Encode(JsonNamingPolicy.CamelCase.ConvertName(value.ToString()));
        return words;
    }
}
