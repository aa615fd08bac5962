using Microsoft.Bot.Builder.Dialogs;

namespace CompassionCoach.Tests.BotBuilder.Dialogs;

public sealed class DialogSetTests
{
    [Fact]
    public void A_dialog_is_found_by_its_id()
    {
        var ask = new AskDialog("ask", "?");
        var set = new DialogSet(new LiveStack()).Add(ask);

        Assert.Same(ask, set.Find("ask"));
        Assert.Null(set.Find("other"));
    }

    [Fact]
    public void A_dialog_whose_id_is_taken_gets_a_number_behind_it()
    {
        var (first, second, third) = (new AskDialog("ask", "?"), new AskDialog("ask", "?"), new AskDialog("ask", "?"));
        var set = new DialogSet(new LiveStack()).Add(first).Add(second).Add(third);

        Assert.Equal(("ask", "ask2", "ask3"), (first.Id, second.Id, third.Id));
        Assert.Same(third, set.Find("ask3"));
    }

    [Fact]
    public void The_same_dialog_twice_is_added_once()
    {
        var ask = new AskDialog("ask", "?");
        var set = new DialogSet(new LiveStack()).Add(ask).Add(ask);

        Assert.Equal("ask", ask.Id);
        Assert.Single(set.GetDialogs());
    }

    [Fact]
    public void A_dialog_without_an_id_is_named_as_its_type() => Assert.Equal(nameof(Unnamed), new Unnamed().Id);

    private sealed class Unnamed : Dialog
    {
        public override Task<DialogTurnResult> BeginDialogAsync(
            DialogContext dc, object? options = null, CancellationToken cancellationToken = default) => Task.FromResult(EndOfTurn);
    }
}
