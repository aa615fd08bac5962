using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Who called, and how to answer them.</summary>
public sealed class AuthenticateRequestResult
{
    /// <summary>Whom tokens on the way back are for.</summary>
    public string? Audience { get; set; }

    public ClaimsIdentity ClaimsIdentity { get; set; } = new();

    /// <summary>Goes into the activity, over whatever the sender wrote there.</summary>
    public string? CallerId { get; set; }

    public ConnectorFactory? ConnectorFactory { get; set; }
}
