namespace Microsoft.Bot.Schema;

/// <summary>How the replies to an activity travel.</summary>
public static class DeliveryModes
{
    public const string Ephemeral = "ephemeral";
    /// <summary>All replies ride in the HTTP response, as one list; nothing is posted.</summary>
    public const string ExpectReplies = "expectReplies";
    /// <summary>Each reply is posted to the service URL.</summary>
    public const string Normal = "normal";
    public const string Notification = "notification";
}
