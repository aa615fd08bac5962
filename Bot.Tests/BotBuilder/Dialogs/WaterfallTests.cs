using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace CompassionCoach.Tests.BotBuilder.Dialogs;

public sealed class WaterfallTests
{
    [Fact]
    public async Task Each_step_gets_what_was_said_to_the_one_before()
    {
        var talk = new Talk(new WaterfallDialog("w",
        [
            async (step, stop) => await SaysAsync(step, $"{step.Index} {step.Reason} {step.Result}", stop),
            async (step, stop) => await SaysAsync(step, $"{step.Index} {step.Reason} {step.Result}", stop),
            async (step, stop) => await step.EndDialogAsync($"{step.Index} {step.Reason} {step.Result}", stop),
        ]));

        Assert.Equal("0 BeginCalled ", await talk.SayAsync("hello"));
        Assert.Equal(DialogTurnStatus.Waiting, talk.Result!.Status);
        Assert.Equal("1 ContinueCalled warm", await talk.SayAsync("warm"));
        Assert.Equal("", await talk.SayAsync("calm"));
        Assert.Equal(DialogTurnStatus.Complete, talk.Result.Status);
        Assert.Equal("2 ContinueCalled calm", talk.Result.Result);
    }

    [Fact]
    public async Task A_step_can_go_on_without_waiting()
    {
        var talk = new Talk(new WaterfallDialog("w")
            .AddStep((step, stop) => step.NextAsync("on", stop))
            .AddStep((step, stop) => SaysAsync(step, $"{step.Reason} {step.Result}", stop)));

        Assert.Equal("NextCalled on", await talk.SayAsync("hello"));
    }

    [Fact]
    public async Task Going_on_twice_is_a_mistake()
    {
        var talk = new Talk(new WaterfallDialog("w",
        [
            async (step, stop) =>
            {
                await step.NextAsync(null, stop);
                return await step.NextAsync(null, stop);
            },
            (step, stop) => Task.FromResult(Dialog.EndOfTurn),
            (step, stop) => Task.FromResult(Dialog.EndOfTurn),
        ]));

        await Assert.ThrowsAnyAsync<Exception>(() => talk.SayAsync("hello"));
    }

    [Fact]
    public async Task Behind_the_last_step_the_waterfall_ends_with_what_was_said()
    {
        var talk = new Talk(new WaterfallDialog("w", [(step, stop) => SaysAsync(step, "one", stop)]));
        await talk.SayAsync("hello");

        await talk.SayAsync("the end");

        Assert.Equal((DialogTurnStatus.Complete, "the end"), (talk.Result!.Status, talk.Result.Result));
    }

    [Fact]
    public async Task A_waterfall_without_steps_ends_at_once()
    {
        var talk = new Talk(new WaterfallDialog("w"));
        await talk.SayAsync("hello");
        Assert.Equal(DialogTurnStatus.Complete, talk.Result!.Status);
    }

    [Fact]
    public async Task The_result_of_a_dialog_begun_comes_to_the_next_step()
    {
        var talk = new Talk(
            new WaterfallDialog("w",
            [
                (step, stop) => step.BeginDialogAsync("ask", null, stop),
                (step, stop) => SaysAsync(step, $"{step.Reason} {step.Result}", stop),
            ]),
            new AskDialog("ask", "What is it?"));

        Assert.Equal("What is it?", await talk.SayAsync("hello"));
        Assert.Equal("EndCalled a leaf", await talk.SayAsync("a leaf"));
    }

    [Fact]
    public async Task Only_a_message_answers_a_step()
    {
        var talk = new Talk(new WaterfallDialog("w", [(s, stop) => SaysAsync(s, "one", stop), (s, stop) => SaysAsync(s, "two", stop)]));
        await talk.SayAsync("hello");
        var reaction = talk.Message(null);
        reaction.Type = ActivityTypes.MessageReaction;

        Assert.Empty(await talk.SendAsync(reaction));
        Assert.Equal(DialogTurnStatus.Waiting, talk.Result!.Status);
        Assert.Equal("two", await talk.SayAsync("go on"));
    }

    [Fact]
    public async Task Options_and_values_are_there_in_every_step()
    {
        var talk = new Talk(new WaterfallDialog("w",
        [
            (step, stop) =>
            {
                step.Values["seen"] = step.Options!;
                return Task.FromResult(Dialog.EndOfTurn);
            },
            (step, stop) => SaysAsync(step, $"{step.Values["seen"]} {step.Options}", stop),
        ])) { Options = "evening" };
        await talk.SayAsync("hello");

        Assert.Equal("evening evening", await talk.SayAsync("go on"));
    }

    [Fact]
    public async Task What_a_step_throws_comes_out_of_the_turn()
    {
        var talk = new Talk(new WaterfallDialog("w", [(_, _) => throw new TimeoutException()]));
        await Assert.ThrowsAsync<TimeoutException>(() => talk.SayAsync("hello"));
    }

    [Fact]
    public async Task Each_step_passes_the_hook_of_a_deriving_class()
    {
        var waterfall = new Noting("w", [(step, stop) => step.NextAsync(null, stop), (step, stop) => step.NextAsync(null, stop)]);
        await new Talk(waterfall).SayAsync("hello");
        Assert.Equal([0, 1], waterfall.Steps);
    }

    [Fact]
    public async Task The_step_is_kept_as_a_number_that_may_come_back_as_another_kind_of_number()
    {
        var stack = new LiveStack();
        var talk = new Talk(new WaterfallDialog("w", [(s, stop) => SaysAsync(s, "one", stop), (s, stop) => SaysAsync(s, "two", stop)]), stack);
        await talk.SayAsync("hello");
        var state = stack.Kept!.DialogStack[0].State;

        Assert.Equal(0, Convert.ToInt32(state["stepIndex"]));
        state["stepIndex"] = 0L;
        Assert.Equal("two", await talk.SayAsync("go on"));
    }

    private static async Task<DialogTurnResult> SaysAsync(WaterfallStepContext step, string text, CancellationToken stop)
    {
        await step.Context.SendActivityAsync(text, cancellationToken: stop);
        return Dialog.EndOfTurn;
    }

    private sealed class Noting(string id, IEnumerable<WaterfallStep> steps) : WaterfallDialog(id, steps)
    {
        public List<int> Steps { get; } = [];

        protected override Task<DialogTurnResult> OnStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
        {
            Steps.Add(stepContext.Index);
            return base.OnStepAsync(stepContext, cancellationToken);
        }
    }
}
