namespace Microsoft.Bot.Connector;

/// <summary>The Bot Connector service of one channel.</summary>
public interface IConnectorClient
{
    Uri BaseUri { get; set; }

    IConversations Conversations { get; }
}
