using System.Security.Cryptography;
using System.Text;
using CompassionCoach.Dialogs.Learners;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace CompassionCoach.Bot.Turns;

/// <summary>
/// Who is who to the store: HMAC-SHA256 over tenant and user. Without the secret, a list of user ids does not tell whose anything is.
/// </summary>
/// <param name="secret">At least 32 bytes. Another one, and the coach knows nobody.</param>
public sealed class LearnerKeys(byte[] secret)
{
    /// <returns>Null where the conversation is not one learner's own, or nobody is named.</returns>
    public LearnerKey? Of(Activity activity) =>
        PersonalConversation.Is(activity) && UserOf(activity) is { Length: > 0 } user ? Of(TenantOf(activity), user) : null;

    public LearnerKey Of(string tenant, string user)
    {
        var text = Encoding.UTF8.GetBytes($"{tenant}|{user}");
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(secret, text, hash);
        return new(Convert.ToHexStringLower(hash));
    }

    /// <summary>The organisation's id of a person stays when they reinstall the app, the channel's may not.</summary>
    private static string? UserOf(Activity activity) =>
        IsWrittenByAPage(activity) || string.IsNullOrEmpty(activity.From?.AadObjectId) ? activity.From?.Id : activity.From.AadObjectId;

    private static string TenantOf(Activity activity)
    {
        if (!IsWrittenByAPage(activity))
        {
            if (activity.Conversation?.TenantId is { Length: > 0 } tenant)
                return tenant;
            if (activity.TryGetChannelData<TeamsChannelData>(out var data) && data?.Tenant?.Id is { Length: > 0 } told)
                return told;
        }

        return activity.ChannelId ?? string.Empty;
    }

    /// <summary>
    /// In web chat the page writes the activity, and only the user's id is bound to its token. A tenant or a person of an
    /// organisation named there would be a claim to be somebody else.
    /// </summary>
    private static bool IsWrittenByAPage(Activity activity) =>
        string.Equals(activity.ChannelId, Channels.Webchat, StringComparison.OrdinalIgnoreCase)
        || string.Equals(activity.ChannelId, Channels.Directline, StringComparison.OrdinalIgnoreCase);
}
