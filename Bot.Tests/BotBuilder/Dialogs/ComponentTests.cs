using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace CompassionCoach.Tests.BotBuilder.Dialogs;

public sealed class ComponentTests
{
    [Fact]
    public async Task A_component_begins_with_its_first_dialog_and_ends_with_its_result()
    {
        var talk = new Talk(new Unit(new AskDialog("a", "A?"), new AskDialog("b", "B?")));

        Assert.Equal("A?", await talk.SayAsync("hello"));
        Assert.Equal(DialogTurnStatus.Waiting, talk.Result!.Status);
        await talk.SayAsync("yes");
        Assert.Equal((DialogTurnStatus.Complete, "yes"), (talk.Result.Status, talk.Result.Result));
    }

    [Fact]
    public async Task The_stack_inside_is_kept_in_the_component_s_state()
    {
        var stack = new LiveStack();
        await new Talk(new Unit(new AskDialog("a", "A?")), stack).SayAsync("hello");

        var component = Assert.Single(stack.Kept!.DialogStack);
        var inside = Assert.IsType<DialogState>(component.State["dialogs"]);
        Assert.Equal("a", Assert.Single(inside.DialogStack).Id);
    }

    [Fact]
    public async Task A_dialog_inside_can_begin_one_from_outside()
    {
        var inside = new WaterfallDialog("w", [(step, stop) => step.BeginDialogAsync("outside", null, stop)]);
        var talk = new Talk(new Unit(inside), new AskDialog("outside", "Outside?"));

        Assert.Equal("Outside?", await talk.SayAsync("hello"));
        await talk.SayAsync("yes");
        Assert.Equal("yes", talk.Result!.Result);
    }

    [Fact]
    public async Task An_interruption_is_answered_and_the_question_asked_again()
    {
        var talk = new Talk(new Unit(new AskDialog("a", "A?")));
        await talk.SayAsync("hello");

        Assert.Equal("Here is help.\nagain: A?", await talk.SayAsync("help"));
        Assert.Equal(DialogTurnStatus.Waiting, talk.Result!.Status);
        await talk.SayAsync("yes");
        Assert.Equal("yes", talk.Result.Result);
    }

    [Fact]
    public async Task Stopping_calls_off_what_runs_inside_and_ends_the_component()
    {
        var ask = new AskDialog("a", "A?");
        var stack = new LiveStack();
        var talk = new Talk(new Unit(ask), stack);
        await talk.SayAsync("hello");
        await talk.SayAsync("stop");

        Assert.Equal([DialogReason.CancelCalled], ask.Endings);
        Assert.Empty(stack.Kept!.DialogStack);
        Assert.Equal(DialogTurnStatus.Cancelled, talk.Result!.Status);
    }

    [Fact]
    public async Task A_component_called_off_calls_off_what_runs_inside()
    {
        var ask = new AskDialog("a", "A?");
        var unit = new Unit(ask);
        var talk = new Talk(unit);
        await talk.SayAsync("hello");
        talk.Turn = dc => dc.CancelAllDialogsAsync();
        await talk.SayAsync("enough");

        Assert.Equal([DialogReason.CancelCalled], ask.Endings);
        Assert.Equal([DialogReason.CancelCalled], unit.Endings);
    }

    [Fact]
    public async Task When_a_dialog_above_ends_the_component_asks_again_and_stays()
    {
        var talk = new Talk(new Unit(new AskDialog("a", "A?")), new AskDialog("above", "Above?"));
        await talk.SayAsync("hello");
        talk.Turn = dc => dc.BeginDialogAsync("above");
        await talk.SayAsync("something else");
        talk.Turn = null;

        Assert.Equal("again: A?", await talk.SayAsync("done"));
        Assert.Equal(DialogTurnStatus.Waiting, talk.Result!.Status);
        await talk.SayAsync("yes");
        Assert.Equal("yes", talk.Result.Result);
    }

    [Fact]
    public async Task The_stack_inside_is_the_child_of_the_one_outside()
    {
        var talk = new Talk(new Unit(new AskDialog("a", "A?")));
        await talk.SayAsync("hello");
        talk.Turn = dc =>
        {
            Assert.Equal("a", dc.Child!.ActiveDialog!.Id);
            Assert.Same(dc, dc.Child.Parent);
            return Task.FromResult(Dialog.EndOfTurn);
        };
        await talk.SayAsync("look");
    }

    private sealed class Unit : ComponentDialog
    {
        public Unit(params Dialog[] dialogs) : base("unit")
        {
            foreach (var dialog in dialogs) AddDialog(dialog);
        }

        public List<DialogReason> Endings { get; } = [];

        protected override async Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default)
        {
            switch (innerDc.Context.Activity.Text)
            {
                case "stop":
                    return await innerDc.CancelAllDialogsAsync(cancellationToken);
                case "help":
                    await innerDc.Context.SendActivityAsync("Here is help.", cancellationToken: cancellationToken);
                    await innerDc.RepromptDialogAsync(cancellationToken);
                    return EndOfTurn;
                default:
                    return await base.OnContinueDialogAsync(innerDc, cancellationToken);
            }
        }

        protected override Task OnEndDialogAsync(
            ITurnContext context, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
        {
            Endings.Add(reason);
            return Task.CompletedTask;
        }
    }
}
