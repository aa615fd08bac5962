using System.Text.Json;
using System.Text.Json.Serialization;

namespace AdaptiveCards;

/// <summary>Writes a card wherever it stands in another object, as in an attachment's content.</summary>
internal sealed class CardConverter : JsonConverter<AdaptiveCard>
{
    public override AdaptiveCard Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Cards are written, never read: what a learner answers comes back as Activity.Value.");

    public override void Write(Utf8JsonWriter writer, AdaptiveCard value, JsonSerializerOptions options) => value.Write(writer);
}
