using System.Collections;
using System.Text.Json;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A published key, and the channels it may speak for: the protocol adds <c>endorsements</c> to each key (JWK).</summary>
internal sealed class SigningKey(JsonWebKey key)
{
    private readonly HashSet<string>? _endorsements = Endorsements(key);

    public JsonWebKey Key => key;

    /// <exception cref="UnauthorizedAccessException">the key may not speak for that channel</exception>
    public void MustEndorse(string? channelId, IEnumerable<string> alsoRequired)
    {
        if (_endorsements is null) return; // A key without the field is bound to no channel.
        if (string.IsNullOrEmpty(channelId) || !_endorsements.Contains(channelId) || !alsoRequired.All(_endorsements.Contains))
            throw new UnauthorizedAccessException("The token is refused: its key does not speak for this channel.");
    }

    private static HashSet<string>? Endorsements(JsonWebKey key) => key.AdditionalData.TryGetValue("endorsements", out var value)
        ? value switch
        {
            JsonElement { ValueKind: JsonValueKind.Array } array => [.. array.EnumerateArray().Select(e => e.ToString())],
            IEnumerable list and not string => [.. list.Cast<object>().Select(e => e.ToString()!)],
            _ => [],
        }
        : null;
}
