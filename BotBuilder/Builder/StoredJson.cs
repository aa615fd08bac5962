using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Microsoft.Bot.Builder;

/// <summary>How state is written: an object in a slot declared as <c>object</c> comes back as what it was.</summary>
internal static class StoredJson
{
    public static readonly JsonSerializerOptions Options = new()
    {
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
        PropertyNameCaseInsensitive = true,
        Converters = { new TypedObjectConverter() },
    };

    /// <summary>Whether two values read the same, whatever the order they were put together in.</summary>
    public static string Fingerprint(IDictionary<string, object> state) => JsonSerializer.Serialize(state, Options);

    public static T? Convert<T>(object value) =>
        JsonSerializer.SerializeToElement(value, value.GetType(), Options).Deserialize<T>(Options);
}
