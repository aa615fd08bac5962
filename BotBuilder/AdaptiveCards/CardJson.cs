using System.Text;
using System.Text.Json;

namespace AdaptiveCards;

/// <summary>The fields of a card as JSON: what stands at its default is left out, so a card costs no more bytes than it says.</summary>
internal static class CardJson
{
    public static void Text(this Utf8JsonWriter json, ReadOnlySpan<byte> name, string? value)
    {
        if (value is not null) json.WriteString(name, value);
    }

    public static void Flag(this Utf8JsonWriter json, ReadOnlySpan<byte> name, bool value, bool whenAbsent = false)
    {
        if (value != whenAbsent) json.WriteBoolean(name, value);
    }

    public static void Count(this Utf8JsonWriter json, ReadOnlySpan<byte> name, int value)
    {
        if (value != 0) json.WriteNumber(name, value);
    }

    /// <summary>JSON has no word for "not a number", which is how a number input says that it has no bound or value.</summary>
    public static void Number(this Utf8JsonWriter json, ReadOnlySpan<byte> name, double value)
    {
        if (double.IsFinite(value)) json.WriteNumber(name, value);
    }

    public static void Pixels(this Utf8JsonWriter json, ReadOnlySpan<byte> name, uint value)
    {
        if (value != 0) json.WriteString(name, $"{value}px");
    }

    public static void Word<T>(this Utf8JsonWriter json, ReadOnlySpan<byte> name, T value) where T : struct, Enum
    {
        if (!EqualityComparer<T>.Default.Equals(value, default)) json.WriteString(name, CardWord<T>.For(value));
    }

    /// <summary>An absent style is inherited from the container around it; "default" ends that, so it is written.</summary>
    public static void Style(this Utf8JsonWriter json, ReadOnlySpan<byte> name, AdaptiveContainerStyle? value)
    {
        if (value is AdaptiveContainerStyle.Default) json.WriteString(name, "default"u8);
        else if (value is { } style) json.WriteString(name, CardWord<AdaptiveContainerStyle>.For(style));
    }

    public static void Part(this Utf8JsonWriter json, ReadOnlySpan<byte> name, AdaptiveTypedElement? part)
    {
        if (part is null) return;
        json.WritePropertyName(name);
        part.Write(json);
    }

    public static void Parts<T>(this Utf8JsonWriter json, ReadOnlySpan<byte> name, List<T>? parts) where T : AdaptiveTypedElement
    {
        if (parts is null) return;
        json.WriteStartArray(name);
        foreach (var part in parts) part.Write(json);
        json.WriteEndArray();
    }

    public static void PartsIfAny<T>(this Utf8JsonWriter json, ReadOnlySpan<byte> name, List<T>? parts) where T : AdaptiveTypedElement
    {
        if (parts is { Count: > 0 }) json.Parts(name, parts);
    }

    public static void Data(this Utf8JsonWriter json, ReadOnlySpan<byte> name, object? value)
    {
        if (value is null) return;
        json.WritePropertyName(name);
        CardValue.Write(json, value);
    }

    /// <summary>Properties that the object model has no name for stand beside the others, in the same object.</summary>
    public static void More(this Utf8JsonWriter json, SerializableDictionary<string, object>? properties)
    {
        if (properties is not { Count: > 0 }) return;
        foreach (var (name, value) in properties)
        {
            json.WritePropertyName(name);
            CardValue.Write(json, value);
        }
    }

    public static string Render(AdaptiveCard card)
    {
        var buffer = new System.Buffers.ArrayBufferWriter<byte>(2048);
        using (var json = new Utf8JsonWriter(buffer, CardValue.Readable)) card.Write(json);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
