namespace Microsoft.Bot.Schema;

/// <summary>A sign-in that rides along with a card's action.</summary>
public sealed class AdaptiveCardAuthentication : TokenExchangeInvokeRequest
{
}
