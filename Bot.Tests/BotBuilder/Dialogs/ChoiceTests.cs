using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace CompassionCoach.Tests.BotBuilder.Dialogs;

public sealed class ChoiceTests
{
    private static readonly string[] Colours = ["red", "green", "light blue"];

    [Theory]
    [InlineData("red", 0)]
    [InlineData("RED", 0)]
    [InlineData("the red one, please", 0)]
    [InlineData("light blue", 2)]
    [InlineData("a light and blue one", 2)]
    [InlineData("2", 1)]
    [InlineData("number two", 1)]
    [InlineData("the second one", 1)]
    [InlineData("3rd", 2)]
    [InlineData("the first", 0)]
    public void A_choice_is_found_by_its_words_its_place_or_its_number(string said, int index)
    {
        var found = Assert.Single(ChoiceRecognizers.RecognizeChoices(said, Colours));
        Assert.Equal((index, Colours[index]), (found.Resolution.Index, found.Resolution.Value));
    }

    [Theory]
    [InlineData("purple")]
    [InlineData("redder")]
    [InlineData("blue")]
    [InlineData("7")]
    [InlineData("🌱")]
    public void What_is_no_choice_is_not_found(string said) => Assert.Empty(ChoiceRecognizers.RecognizeChoices(said, Colours));

    [Fact]
    public void Part_of_the_words_is_enough_where_that_is_allowed()
    {
        var found = Assert.Single(ChoiceRecognizers.RecognizeChoices("blue", Colours, new FindChoicesOptions { AllowPartialMatches = true }));
        Assert.Equal(2, found.Resolution.Index);
        Assert.InRange(found.Resolution.Score, 0.1f, 0.9f);
    }

    [Fact]
    public void A_choice_is_found_by_its_synonym_and_its_button()
    {
        List<Choice> choices =
        [
            new("go") { Synonyms = ["let us start"] },
            new("stop") { Action = new CardAction { Type = ActionTypes.ImBack, Title = "Enough for now", Value = "stop" } },
        ];

        var start = Assert.Single(ChoiceRecognizers.RecognizeChoices("let us start", choices)).Resolution;
        Assert.Equal(("go", "let us start"), (start.Value, start.Synonym));
        Assert.Equal(1, Assert.Single(ChoiceRecognizers.RecognizeChoices("enough for now", choices)).Resolution.Index);
        Assert.Empty(Find.FindChoices("enough for now", choices, new FindChoicesOptions { NoAction = true }));
    }

    [Fact]
    public void Several_choices_are_found_in_the_order_they_were_said()
    {
        var found = Find.FindChoices("green and then red", Colours);
        Assert.Equal([1, 0], found.Select(f => f.Resolution.Index));
        Assert.Equal((0, 4, "green"), (found[0].Start, found[0].End, found[0].Text));
    }

    [Fact]
    public void Numbers_and_places_can_be_left_out()
    {
        var words = new FindChoicesOptions { RecognizeNumbers = false, RecognizeOrdinals = false };
        Assert.Empty(ChoiceRecognizers.RecognizeChoices("2", Colours, words));
        Assert.Empty(ChoiceRecognizers.RecognizeChoices("the second one", Colours, words));
    }

    [Fact]
    public void A_sentence_names_the_choices()
    {
        Assert.Equal("Pick: (1) red", ChoiceFactory.Inline(ChoiceFactory.ToChoices(["red"]), "Pick:").Text);
        Assert.Equal("Pick: (1) red or (2) blue", ChoiceFactory.Inline(ChoiceFactory.ToChoices(["red", "blue"]), "Pick:").Text);
        Assert.Equal("Pick: red, green, and at last blue", ChoiceFactory.Inline(
            ChoiceFactory.ToChoices(["red", "green", "blue"]), "Pick:", null, new ChoiceFactoryOptions(", ", " or ", ", and at last ", false)).Text);
    }

    [Fact]
    public void A_list_numbers_the_choices_or_marks_them()
    {
        Assert.Equal("Pick:\n\n   1. red\n   2. blue", ChoiceFactory.List(["red", "blue"], "Pick:").Text);
        Assert.Equal("Pick:\n\n   - red\n   - blue",
            ChoiceFactory.List(["red", "blue"], "Pick:", null, new ChoiceFactoryOptions { IncludeNumbers = false }).Text);
    }

    [Fact]
    public void A_channel_with_suggested_answers_gets_them()
    {
        var message = On(Channels.Webchat, ["red", "blue"]);
        Assert.Equal(("Pick:", InputHints.ExpectingInput), (message.Text, message.InputHint));
        Assert.Equal(["red", "blue"], message.SuggestedActions!.Actions!.Select(a => (string)a.Value!));
    }

    [Fact]
    public void A_channel_without_them_gets_a_sentence_for_few_and_a_list_for_many()
    {
        Assert.Equal("Pick: (1) red or (2) blue", On(Channels.Sms, ["red", "blue"]).Text);
        Assert.Contains("\n   4. d", On(Channels.Sms, ["a", "b", "c", "d"]).Text);
    }

    [Fact]
    public void Titles_too_long_for_a_button_are_listed()
    {
        var message = On(Channels.Webchat, ["a title that no button can hold"]);
        Assert.Null(message.SuggestedActions);
        Assert.Contains("a title that no button can hold", message.Text);
    }

    private static IMessageActivity On(string channel, string[] choices) =>
        ChoiceFactory.ForChannel(channel, ChoiceFactory.ToChoices(choices), "Pick:", null, null, null, null);
}
