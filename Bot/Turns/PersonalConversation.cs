using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace CompassionCoach.Bot.Turns;

/// <summary>Whether a conversation is one learner's own. In doubt it is not: in a group, others read along.</summary>
internal static class PersonalConversation
{
    private const string Personal = "personal";

    /// <summary>Channels that have no other conversations and so do not say it.</summary>
    private static readonly string[] PersonalChannels = [Channels.Webchat, Channels.Directline, Channels.Emulator, Channels.Test];

    public static bool Is(Activity activity)
    {
        if (activity.Conversation is not { } conversation || conversation.IsGroup == true)
            return false;
        return string.IsNullOrEmpty(conversation.ConversationType)
            ? PersonalChannels.Contains(activity.ChannelId, StringComparer.OrdinalIgnoreCase)
            : string.Equals(conversation.ConversationType, Personal, StringComparison.OrdinalIgnoreCase);
    }
}
