using System.Buffers;
using System.Collections;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using AdaptiveCards;

namespace CompassionCoach.Bot.WebChat.Wire;

/// <summary>
/// How values become Direct Line JSON. An activity is written member by member: its own serializer is a different one in each
/// build, and this one is not on either's path.
/// </summary>
internal static class WireJson
{
    // JSON that is sent as JSON needs no escaping for HTML; emoji and umlauts go as they are.
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Write(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var json = new Utf8JsonWriter(buffer, s_options)) write(json);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>What every activity carries: id, time, channel and conversation.</summary>
    public static void Head(Utf8JsonWriter json, string id, DateTimeOffset timestamp, string conversation)
    {
        json.WriteString("id", id);
        json.WriteString("timestamp", Time(timestamp));
        json.WriteString("channelId", LocalChatAdapter.Channel);
        json.WriteStartObject("conversation");
        json.WriteString("id", conversation);
        json.WriteEndObject();
    }

    public static void Text(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null) json.WriteString(name, value);
    }

    public static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    /// <summary>A member of any of the kinds that a bot puts into <c>value</c>, <c>channelData</c> or an attachment's <c>content</c>.</summary>
    public static void Member(Utf8JsonWriter json, string name, object? value)
    {
        if (value is null) return;
        json.WritePropertyName(name);
        Value(json, value);
    }

    private static void Value(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null: json.WriteNullValue(); break;
            case AdaptiveCard card: Raw(json, card.ToJson()); break;
            case JsonElement element: Raw(json, element.GetRawText()); break;
            case string text: TextOrJson(json, text); break;
            case bool flag: json.WriteBooleanValue(flag); break;
            case int or long or short or byte: json.WriteNumberValue(Convert.ToInt64(value, CultureInfo.InvariantCulture)); break;
            case double or float or decimal: json.WriteNumberValue(Convert.ToDecimal(value, CultureInfo.InvariantCulture)); break;
            case IDictionary members: Members(json, members); break;
            case IEnumerable items when !IsJson(value): Items(json, items); break;
            default: Raw(json, value.ToString()!); break;
        }
    }

    /// <summary>A Newtonsoft token lists itself as its children; its text is its JSON.</summary>
    private static bool IsJson(object value) => value.GetType().Namespace == "Newtonsoft.Json.Linq";

    /// <summary>Only what opens like an object is taken for one: a learner's words that happen to be a number stay words.</summary>
    private static void TextOrJson(Utf8JsonWriter json, string text)
    {
        if (text.StartsWith('{') && TryParse(text) is { } document)
        {
            using (document) Raw(json, text);
        }
        else
        {
            json.WriteStringValue(text);
        }
    }

    private static void Raw(Utf8JsonWriter json, string text) => json.WriteRawValue(CardsWithoutExecute.Of(text), skipInputValidation: false);

    private static JsonDocument? TryParse(string text)
    {
        try
        {
            return JsonDocument.Parse(text);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static void Members(Utf8JsonWriter json, IDictionary members)
    {
        json.WriteStartObject();
        foreach (DictionaryEntry member in members)
        {
            json.WritePropertyName(Convert.ToString(member.Key, CultureInfo.InvariantCulture)!);
            Value(json, member.Value);
        }

        json.WriteEndObject();
    }

    private static void Items(Utf8JsonWriter json, IEnumerable items)
    {
        json.WriteStartArray();
        foreach (var item in items) Value(json, item);
        json.WriteEndArray();
    }
}
