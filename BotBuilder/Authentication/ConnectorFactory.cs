namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes connectors that call in the bot's name.</summary>
public abstract class ConnectorFactory
{
    /// <param name="serviceUrl">of the channel</param>
    /// <param name="audience">whom its tokens are for; the channels' common audience where null</param>
    /// <param name="cancellationToken">gives up</param>
    public abstract Task<IConnectorClient> CreateAsync(string serviceUrl, string? audience, CancellationToken cancellationToken);
}
