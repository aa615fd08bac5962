using Microsoft.Bot.Builder.Dialogs;

namespace CompassionCoach.Tests.BotBuilder.Dialogs;

public sealed class DialogContextTests
{
    private readonly LiveStack stack = new();
    private readonly AskDialog one = new("one", "First?");
    private readonly AskDialog two = new("two", "Second?");

    [Fact]
    public async Task An_empty_stack_has_nothing_to_continue()
    {
        var talk = new Talk(one, stack) { Turn = dc => dc.ContinueDialogAsync() };
        await talk.SayAsync("hello");
        Assert.Equal(DialogTurnStatus.Empty, talk.Result!.Status);
    }

    [Fact]
    public async Task A_dialog_that_is_not_there_cannot_begin()
    {
        var talk = new Talk(one, stack) { Turn = dc => dc.BeginDialogAsync("three") };
        await Assert.ThrowsAnyAsync<Exception>(() => talk.SayAsync("hello"));
    }

    [Fact]
    public async Task The_dialog_begun_last_has_the_turn()
    {
        var talk = await WithBothAsync();

        Assert.Equal(["two", "one"], stack.Kept!.DialogStack.Select(d => d.Id));
        talk.Turn = dc =>
        {
            Assert.Equal("two", dc.ActiveDialog!.Id);
            return dc.ContinueDialogAsync();
        };
        await talk.SayAsync("yes");
        Assert.Equal((DialogTurnStatus.Complete, "yes"), (talk.Result!.Status, talk.Result.Result));
        Assert.Empty(stack.Kept.DialogStack);
    }

    [Fact]
    public async Task Cancelling_empties_the_stack_and_tells_each_dialog()
    {
        var talk = await WithBothAsync();
        talk.Turn = dc => dc.CancelAllDialogsAsync();
        await talk.SayAsync("stop");

        Assert.Equal(DialogTurnStatus.Cancelled, talk.Result!.Status);
        Assert.Equal([DialogReason.CancelCalled], one.Endings);
        Assert.Equal([DialogReason.CancelCalled], two.Endings);
        Assert.Empty(stack.Kept!.DialogStack);

        await talk.SayAsync("stop");
        Assert.Equal(DialogTurnStatus.Empty, talk.Result.Status);
    }

    [Fact]
    public async Task Replacing_puts_another_dialog_in_the_place_of_the_top()
    {
        var talk = new Talk(one, stack, two);
        await talk.SayAsync("hello");
        talk.Turn = dc => dc.ReplaceDialogAsync("two");

        Assert.Equal("Second?", await talk.SayAsync("else"));
        Assert.Equal([DialogReason.ReplaceCalled], one.Endings);
        Assert.Equal(["two"], stack.Kept!.DialogStack.Select(d => d.Id));
    }

    [Fact]
    public async Task The_top_can_ask_again()
    {
        var talk = await WithBothAsync();
        talk.Turn = async dc =>
        {
            await dc.RepromptDialogAsync();
            return Dialog.EndOfTurn;
        };
        Assert.Equal("again: Second?", await talk.SayAsync("help"));
    }

    [Fact]
    public async Task A_dialog_is_told_when_it_ends()
    {
        var talk = new Talk(one, stack);
        await talk.SayAsync("hello");
        await talk.SayAsync("yes");
        Assert.Equal([DialogReason.EndCalled], one.Endings);
    }

    private async Task<Talk> WithBothAsync()
    {
        var talk = new Talk(one, stack, two);
        await talk.SayAsync("hello");
        talk.Turn = dc => dc.BeginDialogAsync("two");
        await talk.SayAsync("more");
        return talk;
    }
}
