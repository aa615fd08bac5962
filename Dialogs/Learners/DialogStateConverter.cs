using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Bot.Builder.Dialogs;

namespace CompassionCoach.Dialogs.Learners;

/// <summary>
/// Keeps the dialog stack as plain JSON. A dialog's state holds objects; the ones we keep are strings, booleans, whole numbers,
/// lists of strings, a child's stack (<see cref="ComponentDialog"/> starts afresh without a word unless it gets a
/// <see cref="DialogState"/> back), and the nothings that <see cref="WaterfallDialog"/> looks up: null options and an empty
/// dictionary of values. Anything else is a mistake of ours and stops the turn before it is saved.
/// </summary>
public sealed class DialogStateConverter : JsonConverter<DialogState>
{
    public override DialogState Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var stack = new List<DialogInstance>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            stack.Add(ReadInstance(ref reader));
        return new DialogState(stack);
    }

    public override void Write(Utf8JsonWriter writer, DialogState value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (var instance in value.DialogStack)
        {
            writer.WriteStartObject();
            writer.WriteString("id", instance.Id);
            foreach (var (key, kept) in instance.State)
                WriteValue(writer, key, kept, options);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private DialogInstance ReadInstance(ref Utf8JsonReader reader)
    {
        var instance = new DialogInstance { State = new Dictionary<string, object>(Properties(reader)) };
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var key = RepeatedName.Read(ref reader);
            reader.Read();
            if (key == "id")
                instance.Id = RepeatedName.Read(ref reader);
            else
                instance.State[key] = ReadValue(ref reader)!;
        }

        return instance;
    }

    /// <param name="ahead">A copy, which reads on while the reader itself stays where it is.</param>
    private static int Properties(Utf8JsonReader ahead)
    {
        var count = 0;
        for (; ahead.Read() && ahead.TokenType == JsonTokenType.PropertyName; count++)
            ahead.TrySkip();
        return count;
    }

    private object? ReadValue(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => reader.GetString()!,
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        JsonTokenType.Number => reader.GetInt64(),
        JsonTokenType.StartArray => ReadList(ref reader),
        JsonTokenType.StartObject => ReadObject(ref reader),
        JsonTokenType.Null => null,
        _ => throw new JsonException("A dialog's state holds strings, booleans, whole numbers, lists of strings and stacks."),
    };

    private static List<string> ReadList(ref Utf8JsonReader reader)
    {
        var list = new List<string>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            list.Add(reader.GetString()!);
        return list;
    }

    private object ReadObject(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.EndObject)
            return new Dictionary<string, object>();
        reader.Read();
        var state = Read(ref reader, typeof(DialogState), JsonSerializerOptions.Default);
        reader.Read();
        return state;
    }

    private void WriteValue(Utf8JsonWriter writer, string key, object? kept, JsonSerializerOptions options)
    {
        switch (kept)
        {
            case null: writer.WriteNull(key); break;
            case string text: writer.WriteString(key, text); break;
            case bool flag: writer.WriteBoolean(key, flag); break;
            case int number: writer.WriteNumber(key, number); break;
            case long number: writer.WriteNumber(key, number); break;
            case IEnumerable<string> list:
                writer.WriteStartArray(key);
                foreach (var item in list)
                    writer.WriteStringValue(item);
                writer.WriteEndArray();
                break;
            case DialogState child:
                writer.WriteStartObject(key);
                writer.WritePropertyName("stack");
                Write(writer, child, options);
                writer.WriteEndObject();
                break;
            case System.Collections.IDictionary { Count: 0 }:
                writer.WriteStartObject(key);
                writer.WriteEndObject();
                break;
            default: throw new JsonException($"The state '{key}' of a dialog holds a {kept.GetType().Name}, which is not kept.");
        }
    }
}
