using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace CompassionCoach.Tests.BotBuilder.Dialogs;

public sealed class TeamsPromptTests
{
    [Fact]
    public async Task A_choice_in_a_private_chat_is_offered_as_suggested_answers()
    {
        var question = await AskAsync("personal");

        Assert.Equal("Which?", question.Text);
        Assert.Equal(["red", "green", "blue"], question.SuggestedActions!.Actions!.Select(a => a.Title));
        Assert.All(question.SuggestedActions.Actions!, a => Assert.Equal(ActionTypes.ImBack, a.Type));
        Assert.Empty(question.Attachments ?? []);
    }

    private static async Task<Activity> AskAsync(string conversationType)
    {
        var talk = new Talk(new ChoicePrompt("p", defaultLocale: "en-us"))
        {
            ChannelId = Channels.Msteams,
            ConversationType = conversationType,
            Options = new PromptOptions { Prompt = MessageFactory.Text("Which?"), Choices = ChoiceFactory.ToChoices(["red", "green", "blue"]) },
        };
        return Assert.Single(await talk.SendAsync(talk.Message("hello")));
    }
}
