using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace CompassionCoach.Tests.BotBuilder.Dialogs;

public sealed class PromptTests
{
    [Fact]
    public async Task A_text_prompt_ends_with_the_words()
    {
        var talk = Ask(new TextPrompt("p"));

        var asked = Assert.Single(await talk.SendAsync(talk.Message("hello")));
        Assert.Equal(("Well?", InputHints.ExpectingInput), (asked.Text, asked.InputHint));
        await talk.SayAsync("fine");
        Assert.Equal((DialogTurnStatus.Complete, "fine"), (talk.Result!.Status, talk.Result.Result));
    }

    [Fact]
    public async Task A_prompt_begins_with_prompt_options_only()
    {
        var talk = new Talk(new TextPrompt("p")) { Options = "Well?" };
        await Assert.ThrowsAnyAsync<Exception>(() => talk.SayAsync("hello"));
    }

    [Fact]
    public async Task A_validator_can_refuse_and_counts_the_answers()
    {
        var counts = new List<int>();
        var talk = Ask(new TextPrompt("p", (answer, _) =>
        {
            counts.Add(answer.AttemptCount);
            return Task.FromResult(answer.Recognized.Succeeded && answer.Recognized.Value.Length > 3);
        }));

        Assert.Equal("Well?", await talk.SayAsync("hello"));
        Assert.Equal("Well, again?", await talk.SayAsync("no"));
        Assert.Equal("Well, again?", await talk.SayAsync("hm"));
        Assert.Equal("", await talk.SayAsync("gladly"));
        Assert.Equal([1, 2, 3], counts);
        Assert.Equal("gladly", talk.Result!.Result);
    }

    [Fact]
    public async Task A_validator_that_says_something_itself_is_not_followed_by_the_question()
    {
        var talk = Ask(new TextPrompt("p", async (answer, stop) =>
        {
            await answer.Context.SendActivityAsync("A little more, please.", cancellationToken: stop);
            return false;
        }));
        await talk.SayAsync("hello");

        Assert.Equal("A little more, please.", await talk.SayAsync("no"));
    }

    [Fact]
    public async Task Without_a_second_question_the_first_is_asked_again()
    {
        var talk = new Talk(new NumberPrompt<int>("p")) { Options = new PromptOptions { Prompt = MessageFactory.Text("How many?") } };
        await talk.SayAsync("hello");
        Assert.Equal("How many?", await talk.SayAsync("a lot"));
    }

    [Fact]
    public async Task Only_a_message_is_an_answer()
    {
        var talk = Ask(new TextPrompt("p"));
        await talk.SayAsync("hello");
        var other = talk.Message("fine");
        other.Type = ActivityTypes.Event;

        Assert.Empty(await talk.SendAsync(other));
        Assert.Equal(DialogTurnStatus.Waiting, talk.Result!.Status);
    }

    [Theory]
    [InlineData("7", 7)]
    [InlineData("about 12 or so", 12)]
    [InlineData("seven", 7)]
    public async Task A_number_is_read_from_digits_and_words(string said, int meant)
    {
        var talk = Ask(new NumberPrompt<int>("p", defaultLocale: "en-us"));
        await talk.SayAsync("hello");
        await talk.SayAsync(said);
        Assert.Equal(meant, talk.Result!.Result);
    }

    [Theory]
    [InlineData("yes", true)]
    [InlineData("Yep!", true)]
    [InlineData("no", false)]
    [InlineData("nope", false)]
    [InlineData("2", false)]
    public async Task Yes_and_no_are_read(string said, bool meant)
    {
        var talk = Ask(new ConfirmPrompt("p", defaultLocale: "en-us"));
        await talk.SayAsync("hello");
        await talk.SayAsync(said);
        Assert.Equal(meant, talk.Result!.Result);
    }

    [Fact]
    public async Task What_is_neither_yes_nor_no_is_asked_again()
    {
        var talk = Ask(new ConfirmPrompt("p", defaultLocale: "en-us") { Style = ListStyle.None });
        await talk.SayAsync("hello");
        Assert.Equal("Well, again?", await talk.SayAsync("purple"));
    }

    [Fact]
    public async Task A_choice_is_shown_in_the_sentence_and_ends_the_prompt()
    {
        var talk = Choose(ListStyle.Inline);

        Assert.Equal("Which? (1) red, (2) green, or (3) blue", await talk.SayAsync("hello"));
        Assert.Equal("Which? (1) red, (2) green, or (3) blue", await talk.SayAsync("purple"));
        await talk.SayAsync("the second one");

        var found = Assert.IsType<FoundChoice>(talk.Result!.Result);
        Assert.Equal(("green", 1), (found.Value, found.Index));
    }

    [Fact]
    public async Task After_an_interruption_the_choices_are_shown_once()
    {
        var talk = Choose(ListStyle.List);
        const string shown = "Which?\n\n   1. red\n   2. green\n   3. blue";
        Assert.Equal(shown, await talk.SayAsync("hello"));
        talk.Turn = async dc =>
        {
            await dc.RepromptDialogAsync();
            return Dialog.EndOfTurn;
        };
        Assert.Equal(shown, await talk.SayAsync("help"));
        Assert.Equal(shown, await talk.SayAsync("help"));
    }

    [Fact]
    public async Task When_a_dialog_above_ends_the_prompt_asks_again()
    {
        var talk = new Talk(new TextPrompt("p"), new AskDialog("above", "Above?")) { Options = Question() };
        await talk.SayAsync("hello");
        talk.Turn = dc => dc.BeginDialogAsync("above");
        await talk.SayAsync("else");
        talk.Turn = null;

        Assert.Equal("Well?", await talk.SayAsync("done"));
        await talk.SayAsync("fine");
        Assert.Equal("fine", talk.Result!.Result);
    }

    private static PromptOptions Question() =>
        new() { Prompt = new Activity { Type = ActivityTypes.Message, Text = "Well?" }, RetryPrompt = MessageFactory.Text("Well, again?") };

    private static Talk Ask(Dialog prompt) => new(prompt) { Options = Question() };

    private static Talk Choose(ListStyle style) => new(new ChoicePrompt("p", defaultLocale: "en-us") { Style = style })
    {
        Options = new PromptOptions { Prompt = MessageFactory.Text("Which?"), Choices = ChoiceFactory.ToChoices(["red", "green", "blue"]) },
    };
}
