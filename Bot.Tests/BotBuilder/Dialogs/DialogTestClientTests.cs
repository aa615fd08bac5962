using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Testing;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using IMiddleware = Microsoft.Bot.Builder.IMiddleware;

namespace CompassionCoach.Tests.BotBuilder.Dialogs;

public sealed class DialogTestClientTests
{
    [Fact]
    public async Task A_dialog_is_talked_with_to_its_end()
    {
        var client = new DialogTestClient(Channels.Test, Booking(), "sea");

        var reply = await client.SendActivityAsync<IMessageActivity>("hi");
        Assert.Equal("To the sea.", reply!.Text);
        Assert.Equal("What name?", client.GetNextReply<IMessageActivity>()!.Text);
        Assert.Null(client.GetNextReply<IMessageActivity>());
        Assert.Equal(DialogTurnStatus.Waiting, client.DialogTurnResult!.Status);

        reply = await client.SendActivityAsync<IMessageActivity>("Al");
        Assert.Equal("At least three letters.", reply!.Text);
        reply = await client.SendActivityAsync<IMessageActivity>("Alma");
        Assert.StartsWith("How many, Alma?", reply!.Text);
        reply = await client.SendActivityAsync<IMessageActivity>("3");
        Assert.Contains("(1) window", reply!.Text);
        reply = await client.SendActivityAsync<IMessageActivity>("the second one");

        Assert.Equal("Alma, 3, aisle.", reply!.Text);
        Assert.Equal(DialogTurnStatus.Complete, client.DialogTurnResult.Status);
        Assert.Equal(3, client.DialogTurnResult.Result);
    }

    [Fact]
    public async Task A_dialog_that_has_ended_begins_again()
    {
        var client = new DialogTestClient(Channels.Test, new AskDialog("ask", "Well?"));
        await client.SendActivityAsync<IMessageActivity>("hi");
        Assert.Null(await client.SendActivityAsync<IMessageActivity>("fine"));
        Assert.Equal("fine", client.DialogTurnResult!.Result);

        Assert.Equal("Well?", (await client.SendActivityAsync<IMessageActivity>("hi"))!.Text);
    }

    [Fact]
    public async Task The_dialog_is_on_the_channel_that_is_named()
    {
        string? seen = null;
        var client = new DialogTestClient(Channels.Msteams, new WaterfallDialog("w",
        [
            (step, _) =>
            {
                seen = step.Context.Activity.ChannelId;
                return Task.FromResult(Dialog.EndOfTurn);
            },
        ]));

        await client.SendActivityAsync<IMessageActivity>("hi");
        Assert.Equal(Channels.Msteams, seen);
    }

    [Fact]
    public async Task Middleware_runs_around_each_turn()
    {
        var counting = new Counting();
        var client = new DialogTestClient(Channels.Test, new AskDialog("ask", "Well?"), null, [counting]);
        await client.SendActivityAsync<IMessageActivity>("hi");
        await client.SendActivityAsync<IMessageActivity>("fine");
        Assert.Equal(2, counting.Turns);
    }

    [Fact]
    public async Task An_activity_can_be_sent_as_it_is()
    {
        var client = new DialogTestClient(Channels.Test, new AskDialog("ask", "Well?"));
        var reply = await client.SendActivityAsync<IMessageActivity>(new Activity { Type = ActivityTypes.Message, Text = "hi" });
        Assert.Equal("Well?", reply!.Text);
        Assert.Equal("ask", client.DialogContext!.ActiveDialog!.Id);
    }

    private static ComponentDialog Booking()
    {
        var booking = new ComponentDialog("booking");
        booking.AddDialog(new WaterfallDialog("steps",
        [
            async (step, stop) =>
            {
                await step.Context.SendActivityAsync($"To the {step.Options}.", cancellationToken: stop);
                return await step.PromptAsync("name", new PromptOptions { Prompt = MessageFactory.Text("What name?") }, stop);
            },
            (step, stop) =>
            {
                step.Values["name"] = step.Result!;
                return step.PromptAsync("number", new PromptOptions { Prompt = MessageFactory.Text($"How many, {step.Result}?") }, stop);
            },
            (step, stop) =>
            {
                step.Values["number"] = step.Result!;
                return step.PromptAsync("seat", new PromptOptions
                {
                    Prompt = MessageFactory.Text("Which?"),
                    Choices = ChoiceFactory.ToChoices(["window", "aisle"]),
                    Style = ListStyle.Inline,
                }, stop);
            },
            async (step, stop) =>
            {
                var line = $"{step.Values["name"]}, {step.Values["number"]}, {((FoundChoice)step.Result!).Value}.";
                await step.Context.SendActivityAsync(line, cancellationToken: stop);
                return await step.EndDialogAsync(Convert.ToInt32(step.Values["number"]), stop);
            },
        ]));
        booking.AddDialog(new TextPrompt("name", async (answer, stop) =>
        {
            if (answer.Recognized.Value.Length > 2) return true;
            await answer.Context.SendActivityAsync("At least three letters.", cancellationToken: stop);
            return false;
        }));
        booking.AddDialog(new NumberPrompt<int>("number", defaultLocale: "en-us"));
        booking.AddDialog(new ChoicePrompt("seat", defaultLocale: "en-us"));
        return booking;
    }

    private sealed class Counting : IMiddleware
    {
        public int Turns { get; private set; }

        public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
        {
            Turns++;
            return next(cancellationToken);
        }
    }
}
