namespace Microsoft.Bot.Connector.Authentication;

/// <summary>What is asked of a token beyond the protocol.</summary>
public sealed class AuthenticationConfiguration
{
    /// <summary>Each of these must be among the endorsements of the key that signed a channel's token.</summary>
    public string[] RequiredEndorsements { get; set; } = [];

    public ClaimsValidator? ClaimsValidator { get; set; }

    /// <summary>Directory issuers that are believed besides the emulator's: a single-tenant bot's own.</summary>
    public IEnumerable<string>? ValidTokenIssuers { get; set; }
}
