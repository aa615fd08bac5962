
namespace Microsoft.Bot.Connector;

/// <summary>What can be done in a channel's conversations; called through <see cref="ConversationsExtensions"/>.</summary>
public interface IConversations
{
    internal Task<T?> CallAsync<TBody, T>(HttpMethod method, string path, TBody? body, CancellationToken cancellationToken)
        where TBody : class
        where T : class;
}
