using System.Text.Json.Serialization;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>What Teams tells with an activity, and takes with one.</summary>
public sealed class TeamsChannelData
{
    public TeamsChannelData() { }

    public TeamsChannelData(
        ChannelInfo? channel = null, string? eventType = null, TeamInfo? team = null, NotificationInfo? notification = null,
        TenantInfo? tenant = null) =>
        (Channel, EventType, Team, Notification, Tenant) = (channel, eventType, team, notification, tenant);

    public ChannelInfo? Channel { get; set; }

    /// <summary>What happened, on a conversation update: <c>channelCreated</c>, <c>teamRenamed</c> and so on.</summary>
    public string? EventType { get; set; }

    public TeamInfo? Team { get; set; }

    public NotificationInfo? Notification { get; set; }

    public TenantInfo? Tenant { get; set; }

    public TeamsMeetingInfo? Meeting { get; set; }

    public TeamsChannelDataSettings? Settings { get; set; }

    [JsonExtensionData]
    public IDictionary<string, object>? AdditionalProperties { get; set; }
}
