using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A bot's own rule about who may call it, asked after the token was found to be good.</summary>
public abstract class ClaimsValidator
{
    /// <exception cref="UnauthorizedAccessException">this caller may not</exception>
    public abstract Task ValidateClaimsAsync(IList<Claim> claims);
}
