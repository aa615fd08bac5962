using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Connector;

/// <summary>
/// The operations of the Bot Connector REST API, 3.0. Each throws <see cref="ErrorResponseException"/> where the channel answers
/// with anything but success.
/// </summary>
public static class ConversationsExtensions
{
    public static async Task<ConversationResourceResponse> CreateConversationAsync(
        this IConversations operations, ConversationParameters parameters, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        return await operations.CallAsync<ConversationParameters, ConversationResourceResponse>(
            HttpMethod.Post, "v3/conversations", parameters, cancellationToken) ?? new();
    }

    /// <summary>Adds to the end of a conversation.</summary>
    public static Task<ResourceResponse> SendToConversationAsync(
        this IConversations operations, string conversationId, Activity activity, CancellationToken cancellationToken = default) =>
        WriteAsync(operations, HttpMethod.Post, $"{Of(conversationId)}/activities", activity, cancellationToken);

    public static Task<ResourceResponse> SendToConversationAsync(
        this IConversations operations, Activity activity, CancellationToken cancellationToken = default) =>
        operations.SendToConversationAsync(activity.Conversation?.Id!, activity, cancellationToken);

    /// <summary>Answers one activity, where the channel can show that; elsewhere it adds to the end.</summary>
    public static Task<ResourceResponse> ReplyToActivityAsync(
        this IConversations operations, string conversationId, string activityId, Activity activity,
        CancellationToken cancellationToken = default) =>
        WriteAsync(operations, HttpMethod.Post, $"{Of(conversationId)}/activities/{Escaped(activityId)}", activity, cancellationToken);

    public static Task<ResourceResponse> ReplyToActivityAsync(
        this IConversations operations, Activity activity, CancellationToken cancellationToken = default) =>
        string.IsNullOrEmpty(activity.ReplyToId)
            ? throw new InvalidOperationException("A reply must say what it answers: ReplyToId is empty.")
            : operations.ReplyToActivityAsync(activity.Conversation?.Id!, activity.ReplyToId, activity, cancellationToken);

    public static Task<ResourceResponse> UpdateActivityAsync(
        this IConversations operations, string conversationId, string activityId, Activity activity,
        CancellationToken cancellationToken = default) =>
        WriteAsync(operations, HttpMethod.Put, $"{Of(conversationId)}/activities/{Escaped(activityId)}", activity, cancellationToken);

    public static Task<ResourceResponse> UpdateActivityAsync(
        this IConversations operations, Activity activity, CancellationToken cancellationToken = default) =>
        operations.UpdateActivityAsync(activity.Conversation?.Id!, activity.Id!, activity, cancellationToken);

    public static Task DeleteActivityAsync(
        this IConversations operations, string conversationId, string activityId, CancellationToken cancellationToken = default) =>
        operations.CallAsync<Activity, ResourceResponse>(
            HttpMethod.Delete, $"{Of(conversationId)}/activities/{Escaped(activityId)}", null, cancellationToken);

    public static async Task<IList<ChannelAccount>> GetConversationMembersAsync(
        this IConversations operations, string conversationId, CancellationToken cancellationToken = default) =>
        await operations.CallAsync<Activity, List<ChannelAccount>>(
            HttpMethod.Get, $"{Of(conversationId)}/members", null, cancellationToken) ?? [];

    /// <param name="operations">the channel</param>
    /// <param name="conversationId">whose members</param>
    /// <param name="pageSize">how many at once; the channel keeps to its own bounds</param>
    /// <param name="continuationToken">from the page before; null for the first</param>
    /// <param name="cancellationToken">gives up</param>
    public static async Task<PagedMembersResult> GetConversationPagedMembersAsync(
        this IConversations operations, string conversationId, int? pageSize = null, string? continuationToken = null,
        CancellationToken cancellationToken = default) =>
        await operations.CallAsync<Activity, PagedMembersResult>(
            HttpMethod.Get, PagedPath(conversationId, pageSize, continuationToken), null, cancellationToken) ?? new();

    internal static async Task<TeamsPagedMembersResult> TeamsPagedMembersAsync(
        this IConversations operations, string conversationId, int? pageSize, string? continuationToken, CancellationToken cancellationToken) =>
        await operations.CallAsync<Activity, TeamsPagedMembersResult>(
            HttpMethod.Get, PagedPath(conversationId, pageSize, continuationToken), null, cancellationToken) ?? new();

    internal static async Task<TeamsChannelAccount> TeamsMemberAsync(
        this IConversations operations, string conversationId, string userId, CancellationToken cancellationToken) =>
        await operations.CallAsync<Activity, TeamsChannelAccount>(
            HttpMethod.Get, $"{Of(conversationId)}/members/{Escaped(userId)}", null, cancellationToken) ?? new();

    internal static async Task<TeamDetails> TeamAsync(this IConversations operations, string teamId, CancellationToken cancellationToken) =>
        await operations.CallAsync<Activity, TeamDetails>(HttpMethod.Get, $"v3/teams/{Escaped(teamId)}", null, cancellationToken) ?? new();

    private static async Task<ResourceResponse> WriteAsync(
        IConversations operations, HttpMethod method, string path, Activity activity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return await operations.CallAsync<Activity, ResourceResponse>(method, path, activity, cancellationToken) ?? new();
    }

    private static string PagedPath(string conversationId, int? pageSize, string? continuationToken)
    {
        var query = QueryString(("pageSize", pageSize?.ToString(provider: null)), ("continuationToken", continuationToken));
        return $"{Of(conversationId)}/pagedmembers{query}";
    }

    private static string QueryString(params (string Name, string? Value)[] fields)
    {
        var given = fields.Where(f => f.Value is not null).Select(f => $"{f.Name}={Uri.EscapeDataString(f.Value!)}").ToList();
        return given.Count == 0 ? string.Empty : "?" + string.Join('&', given);
    }

    private static string Of(string conversationId) => $"v3/conversations/{Escaped(conversationId)}";

    // A Teams thread is "19:…@thread.tacv2;messageid=…", and no id may climb out of its place in the path.
    private static string Escaped(string id)
    {
        if (string.IsNullOrEmpty(id)) throw new ArgumentException("There is no id to address.", nameof(id));
        return Uri.EscapeDataString(id);
    }
}
