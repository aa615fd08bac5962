using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Microsoft.Bot.Schema;

/// <summary>
/// The one place where JSON is set up. The schema's own types are source-generated and written in camel case; whatever else an
/// activity carries (a card, a bot's own record) is found by reflection and keeps its names, or brings its own converter.
/// </summary>
internal static class BotJson
{
    public static readonly JsonSerializerOptions Options = Build();

    public static readonly JsonTypeInfo<Activity> Activity = (JsonTypeInfo<Activity>)Options.GetTypeInfo(typeof(Activity));

    public static JsonTypeInfo<T> Of<T>() => (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));

    /// <summary>The same data as a <typeparamref name="T"/>, by way of its JSON where it is not one already.</summary>
    public static T? Convert<T>(object? value) => value switch
    {
        null => default,
        T already => already,
        JsonElement element => element.Deserialize(Of<T>()),
        _ => ToElement(value).Deserialize(Of<T>()),
    };

    public static JsonElement ToElement(object? value) =>
        value is null ? default : JsonSerializer.SerializeToElement(value, Options.GetTypeInfo(value.GetType()));

    private static JsonSerializerOptions Build()
    {
        var options = new JsonSerializerOptions
        {
            TypeInfoResolver = JsonTypeInfoResolver.Combine(
                BotJsonContext.Default.WithAddedModifier(CamelCase),
                new DefaultJsonTypeInfoResolver()),
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            PropertyNameCaseInsensitive = true,
            NumberHandling = JsonNumberHandling.AllowReadingFromString,
            Converters = { new PlainObjectConverter() },
            // The text goes out as application/json, never into a page: "é" needs no escape.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };
        options.MakeReadOnly();
        return options;
    }

    private static void CamelCase(JsonTypeInfo type)
    {
        if (type.Type.Assembly != typeof(BotJson).Assembly) return;
        foreach (var property in type.Properties) property.Name = JsonNamingPolicy.CamelCase.ConvertName(property.Name);
    }
}
