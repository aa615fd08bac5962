using Microsoft.Bot.Schema;

namespace CompassionCoach.Tests.BotBuilder.Turns;

internal static class Activities
{
    public static Activity Message(string text = "hello") => From(ActivityTypes.Message, activity => activity.Text = text);

    public static Activity From(string type, Action<Activity>? more = null)
    {
        var activity = new Activity
        {
            Type = type,
            Id = "in-1",
            ChannelId = "test",
            ServiceUrl = "https://channel.example",
            From = new ChannelAccount("learner"),
            Recipient = new ChannelAccount("coach"),
            Conversation = new ConversationAccount(id: "talk"),
        };
        more?.Invoke(activity);
        return activity;
    }
}
