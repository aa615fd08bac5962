using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Builder.Teams;

/// <summary>Asks Teams about the team and the people of the turn. Every call goes over the network.</summary>
public static class TeamsInfo
{
    /// <summary>One member, by the id or the directory id that the conversation knows them by.</summary>
    public static Task<TeamsChannelAccount> GetMemberAsync(
        ITurnContext turnContext, string userId, CancellationToken cancellationToken = default) =>
        Conversations(turnContext).TeamsMemberAsync(Place(turnContext), userId, cancellationToken);

    /// <param name="turnContext">a turn in the team or the chat</param>
    /// <param name="pageSize">Teams keeps it between 50 and 500</param>
    /// <param name="continuationToken">from the page before; null for the first</param>
    /// <param name="cancellationToken">gives up</param>
    public static Task<TeamsPagedMembersResult> GetPagedMembersAsync(
        ITurnContext turnContext, int? pageSize = null, string? continuationToken = null, CancellationToken cancellationToken = default) =>
        Conversations(turnContext).TeamsPagedMembersAsync(Place(turnContext), pageSize, continuationToken, cancellationToken);

    /// <exception cref="InvalidOperationException">no team was named, and the turn is in none</exception>
    public static Task<TeamDetails> GetTeamDetailsAsync(
        ITurnContext turnContext, string? teamId = null, CancellationToken cancellationToken = default) =>
        Conversations(turnContext).TeamAsync(
            teamId ?? Team(turnContext) ?? throw new InvalidOperationException("This turn is not in a team."), cancellationToken);

    private static string? Team(ITurnContext turnContext) => turnContext.Activity.TeamsGetTeamInfo()?.Id;

    // In a channel the members are the team's: the thread has none of its own.
    private static string Place(ITurnContext turnContext) =>
        Team(turnContext) ?? turnContext.Activity.Conversation?.Id
        ?? throw new InvalidOperationException("The activity names no conversation.");

    private static IConversations Conversations(ITurnContext turnContext) =>
        turnContext.TurnState.Get<IConnectorClient>()?.Conversations
        ?? throw new InvalidOperationException("This method requires a connector client.");
}
