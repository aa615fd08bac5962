namespace Microsoft.Bot.Schema;

/// <summary>All replies of one turn, as <see cref="DeliveryModes.ExpectReplies"/> asks.</summary>
public sealed class ExpectedReplies
{
    public ExpectedReplies() { }

    public ExpectedReplies(IList<Activity>? activities = null) => Activities = activities;

    public IList<Activity>? Activities { get; set; }
}
