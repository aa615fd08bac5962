using System.Text.Json;
using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema;

/// <summary>Something that a message's text is about, such as a <see cref="Mention"/>; its fields follow from its type.</summary>
[JsonPolymorphic(UnknownDerivedTypeHandling = JsonUnknownDerivedTypeHandling.FallBackToBaseType)]
[JsonDerivedType(typeof(Mention))]
public class Entity
{
    public Entity() { }

    public Entity(string? type = null) => Type = type;

    public string? Type { get; set; }

    [JsonExtensionData, JsonInclude]
    internal Dictionary<string, JsonElement>? Unnamed { get; set; }

    /// <summary>Reads the same fields as a <typeparamref name="T"/>.</summary>
    public T? GetAs<T>() => BotJson.Convert<T>(this);

    /// <summary>Takes over the fields of <paramref name="obj"/>.</summary>
    public void SetAs<T>(T obj)
    {
        var fields = BotJson.Convert<Dictionary<string, JsonElement>>(BotJson.ToElement(obj)) ?? [];
        Type = fields.Remove("type", out var type) ? type.GetString() : null;
        Unnamed = fields;
    }

    public bool Equals(Entity? other) =>
        other is not null && (ReferenceEquals(this, other) || JsonElement.DeepEquals(BotJson.ToElement(this), BotJson.ToElement(other)));

    public override bool Equals(object? obj) => Equals(obj as Entity);

    public override int GetHashCode() => Type?.GetHashCode(StringComparison.Ordinal) ?? 0;
}
