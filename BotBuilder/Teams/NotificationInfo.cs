namespace Microsoft.Bot.Schema.Teams;

/// <summary>Whether a message is announced in the activity feed.</summary>
public sealed class NotificationInfo
{
    public NotificationInfo() { }

    public NotificationInfo(bool? alert = null) => Alert = alert;

    public bool? Alert { get; set; }

    public bool? AlertInMeeting { get; set; }

    public string? ExternalResourceUrl { get; set; }
}
