using System.Text.Json;
using System.Text.Json.Serialization;

namespace CompassionCoach.Dialogs.Learners;

/// <summary>
/// What a learner gave, the greater part of their document: some hundred short answers in the end. Read straight into arrays of the
/// right length, where the generated reader makes a list for each.
/// </summary>
internal sealed class KeptConverter : JsonConverter<Dictionary<string, string[]>>
{
    /// <summary>Room for what this turn may add.</summary>
    private const int More = 4;

    public override Dictionary<string, string[]> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var kept = new Dictionary<string, string[]>(Properties(reader) + More);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var key = RepeatedName.Read(ref reader);
            reader.Read();
            kept[key] = ReadValues(ref reader);
        }

        return kept;
    }

    public override void Write(Utf8JsonWriter writer, Dictionary<string, string[]> value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var (key, values) in value)
        {
            writer.WriteStartArray(key);
            foreach (var one in values)
                writer.WriteStringValue(one);
            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private static string[] ReadValues(ref Utf8JsonReader reader)
    {
        var values = new string[Items(reader)];
        for (var i = 0; i < values.Length; i++)
        {
            reader.Read();
            values[i] = reader.GetString()!;
        }

        reader.Read();
        return values;
    }

    /// <param name="ahead">A copy, which reads on while the reader itself stays where it is.</param>
    private static int Properties(Utf8JsonReader ahead)
    {
        var count = 0;
        for (; ahead.Read() && ahead.TokenType == JsonTokenType.PropertyName; count++)
            ahead.TrySkip();
        return count;
    }

    private static int Items(Utf8JsonReader ahead)
    {
        var count = 0;
        while (ahead.Read() && ahead.TokenType != JsonTokenType.EndArray)
            count++;
        return count;
    }
}
