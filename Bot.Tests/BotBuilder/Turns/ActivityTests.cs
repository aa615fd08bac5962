using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace CompassionCoach.Tests.BotBuilder.Turns;

public sealed class ActivityTests
{
    [Fact]
    public void A_reply_turns_sender_and_recipient_around()
    {
        var reply = Activities.Message().CreateReply("hi");

        Assert.Equal(
            ("message", "hi", "coach", "learner", "in-1", "talk"),
            (reply.Type, reply.Text, reply.From?.Id, reply.Recipient?.Id, reply.ReplyToId, reply.Conversation?.Id));
    }

    [Theory]
    [InlineData("message", "webchat", "in-1")]
    [InlineData("conversationUpdate", "msteams", "in-1")]
    [InlineData("conversationUpdate", "webchat", null)]
    [InlineData("conversationUpdate", "directline", null)]
    public void Web_chat_never_shows_its_conversation_updates_so_no_reply_refers_to_one(string type, string channel, string? answered)
    {
        var activity = Activities.From(type, a => a.ChannelId = channel);

        Assert.Equal(answered, activity.GetConversationReference().ActivityId);
    }

    [Fact]
    public void A_reference_leads_back_to_its_conversation()
    {
        var reference = Activities.From("message", a => a.Locale = "lt-LT").GetConversationReference();

        var continuation = reference.GetContinuationActivity();

        Assert.Equal(
            ("event", "ContinueConversation", "talk", "learner", "coach", "test", "https://channel.example", "lt-LT"),
            (continuation.Type, continuation.Name, continuation.Conversation?.Id, continuation.From?.Id, continuation.Recipient?.Id,
                continuation.ChannelId, continuation.ServiceUrl, continuation.Locale));
        Assert.False(string.IsNullOrEmpty(continuation.Id));
        Assert.Same(reference, continuation.RelatesTo);
    }

    [Fact]
    public void An_activity_shows_itself_as_its_own_kind_only()
    {
        var activity = Activities.Message();

        Assert.Same(activity, activity.AsMessageActivity());
        Assert.Null(activity.AsEventActivity());
        Assert.Null(activity.AsConversationUpdateActivity());
    }

    [Theory]
    [InlineData("<at>Coach</at> help", "help")]
    [InlineData("please <at>Coach</at>", "please")]
    [InlineData("help", "help")]
    public void The_bots_own_mention_is_taken_out_of_what_was_said(string said, string left)
    {
        var activity = Activities.Message(said);
        activity.Entities = [Mentioning("coach", "<at>Coach</at>"), Mentioning("someone", "<at>Sam</at>")];

        Assert.Equal(left, activity.RemoveRecipientMention());
        Assert.Equal(left, activity.Text);
    }

    [Fact]
    public void Mentions_are_found_among_other_entities()
    {
        var activity = Activities.Message("<at>Coach</at>");
        activity.Entities = [new Entity("clientInfo"), Mentioning("coach", "<at>Coach</at>")];

        Assert.Equal("coach", Assert.Single(activity.GetMentions()).Mentioned?.Id);
    }

    [Fact]
    public void Channel_data_is_read_as_what_the_caller_expects()
    {
        var activity = Activities.From("message", a => a.ChannelData = new { tenant = new { id = "t" }, eventType = "teamRenamed" });

        Assert.True(activity.TryGetChannelData<TeamsChannelData>(out var data));
        Assert.Equal(("t", "teamRenamed"), (data?.Tenant?.Id, data?.EventType));
    }

    [Fact]
    public void No_channel_data_is_none() => Assert.False(Activities.Message().TryGetChannelData<TeamsChannelData>(out _));

    [Fact]
    public void Notifying_asks_teams_for_an_alert()
    {
        var message = MessageFactory.Text("time to pause");

        message.TeamsNotifyUser();

        Assert.True(message.GetChannelData<TeamsChannelData>()?.Notification?.Alert);
    }

    [Fact]
    public void A_message_from_the_factory_has_its_text_and_accepts_input()
    {
        var message = MessageFactory.Text("hi");

        Assert.Equal(("message", "hi", "acceptingInput"), (message.Type, message.Text, message.InputHint));
    }

    [Fact]
    public void Suggested_actions_say_what_they_show()
    {
        var actions = MessageFactory.SuggestedActions(new[] { "yes", "no" }, "well?", null, null, null).SuggestedActions!.Actions!;

        Assert.Equal([("imBack", "yes", "yes"), ("imBack", "no", "no")], actions.Select(a => (a.Type!, a.Title!, (string)a.Value!)));
    }

    [Fact]
    public void Attachments_are_laid_out_as_a_list_or_a_carousel()
    {
        Attachment[] cards = [new("application/vnd.microsoft.card.adaptive"), new("image/png")];

        Assert.Equal(("list", 2), Layout(MessageFactory.Attachment(cards)));
        Assert.Equal(("carousel", 2), Layout(MessageFactory.Carousel(cards)));
        static (string?, int?) Layout(IMessageActivity message) => (message.AttachmentLayout, message.Attachments?.Count);
    }

    private static Mention Mentioning(string id, string text) => new() { Type = "mention", Mentioned = new ChannelAccount(id), Text = text };
}
