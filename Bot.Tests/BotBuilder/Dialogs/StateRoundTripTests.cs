using Microsoft.Bot.Builder.Dialogs;

namespace CompassionCoach.Tests.BotBuilder.Dialogs;

public sealed class StateRoundTripTests
{
    [Fact]
    public async Task A_conversation_goes_on_from_what_was_kept_as_JSON()
    {
        var stack = new JsonStack();

        Assert.Equal("Name?", await NewProcess(stack).SayAsync("hello"));
        Assert.Equal("Where, Ana?", await NewProcess(stack).SayAsync("Ana"));
        var last = NewProcess(stack);
        Assert.Equal("Noted: sea.", await last.SayAsync("sea"));

        Assert.Equal(DialogTurnStatus.Complete, last.Result!.Status);
        Assert.Equal("[]", stack.Kept);
    }

    /// <summary>What dialogs keep: texts, truths, numbers and lists of texts.</summary>
    [Fact]
    public async Task Plain_values_in_a_dialog_s_state_come_back()
    {
        var stack = new JsonStack();
        await new Talk(new Keeping(), stack).SayAsync("hello");
        Assert.Equal("word True 7 a,b", await new Talk(new Keeping(), stack).SayAsync("and?"));
    }

    private static Talk NewProcess(JsonStack stack)
    {
        var unit = new ComponentDialog("unit");
        unit.AddDialog(new WaterfallDialog("steps",
        [
            (step, stop) => step.BeginDialogAsync("name", null, stop),
            async (step, stop) =>
            {
                await step.Context.SendActivityAsync($"Where, {step.Result}?", cancellationToken: stop);
                return Dialog.EndOfTurn;
            },
            async (step, stop) =>
            {
                await step.Context.SendActivityAsync($"Noted: {step.Result}.", cancellationToken: stop);
                return await step.EndDialogAsync(null, stop);
            },
        ]));
        unit.AddDialog(new AskDialog("name", "Name?"));
        return new Talk(unit, stack);
    }

    private sealed class Keeping() : Dialog("keeping")
    {
        public override Task<DialogTurnResult> BeginDialogAsync(
            DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
        {
            var state = dc.ActiveDialog!.State;
            (state["text"], state["truth"], state["number"]) = ("word", true, 7);
            state["list"] = new List<string> { "a", "b" };
            return Task.FromResult(EndOfTurn);
        }

        public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
        {
            var state = dc.ActiveDialog!.State;
            var list = Assert.IsAssignableFrom<IEnumerable<string>>(state["list"]);
            await dc.Context.SendActivityAsync(
                $"{(string)state["text"]} {(bool)state["truth"]} {Convert.ToInt32(state["number"])} {string.Join(',', list)}",
                cancellationToken: cancellationToken);
            return EndOfTurn;
        }
    }
}
