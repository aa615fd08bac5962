using AdaptiveCards;
using static CompassionCoach.Tests.BotBuilder.Cards.CardSaying;

namespace CompassionCoach.Tests.BotBuilder.Cards;

public sealed class InputTests
{
    [Fact]
    public void A_text_input_has_a_label_and_a_limit() => Says(
        """
        {"type":"Input.Text","id":"words","label":"Your words","isRequired":true,"errorMessage":"Write a word","placeholder":"Here",
         "value":"so far","isMultiline":true,"maxLength":500,"style":"email","regex":"^.+$"}
        """,
        new AdaptiveTextInput
        {
            Id = "words",
            Label = "Your words",
            IsRequired = true,
            ErrorMessage = "Write a word",
            Placeholder = "Here",
            Value = "so far",
            IsMultiline = true,
            MaxLength = 500,
            Style = AdaptiveTextInputStyle.Email,
            Regex = "^.+$",
        });

    [Fact]
    public void A_number_input_without_bounds_says_none() => Says("""{"type":"Input.Number","id":"n"}""", new AdaptiveNumberInput { Id = "n" });

    [Fact]
    public void A_number_input_keeps_zero_as_a_value() => Says(
        """{"type":"Input.Number","id":"n","value":0,"min":0,"max":10.5}""",
        new AdaptiveNumberInput { Id = "n", Value = 0, Min = 0, Max = 10.5 });

    [Fact]
    public void Day_and_time_are_texts()
    {
        Says("""{"type":"Input.Date","id":"d","value":"2026-03-01","min":"2026-01-01","max":"2026-12-31"}""",
            new AdaptiveDateInput { Id = "d", Value = "2026-03-01", Min = "2026-01-01", Max = "2026-12-31" });
        Says("""{"type":"Input.Time","id":"t","value":"07:30","min":"06:00","max":"22:00"}""",
            new AdaptiveTimeInput { Id = "t", Value = "07:30", Min = "06:00", Max = "22:00" });
    }

    [Fact]
    public void A_toggle_says_what_comes_back() => Says(
        """{"type":"Input.Toggle","id":"ok","title":"Remind me","value":"yes","valueOn":"yes","valueOff":"no","wrap":true}""",
        new AdaptiveToggleInput { Id = "ok", Title = "Remind me", Value = "yes", ValueOn = "yes", ValueOff = "no", Wrap = true });

    [Fact]
    public void A_choice_set_lists_its_choices() => Says(
        """
        {"type":"Input.ChoiceSet","id":"signs","style":"expanded","isMultiSelect":true,"wrap":true,"value":"a,b","placeholder":"Pick",
         "choices":[{"title":"Warm hands","value":"a"},{"title":"Slow breath","value":"b"}]}
        """,
        new AdaptiveChoiceSetInput
        {
            Id = "signs",
            Style = AdaptiveChoiceInputStyle.Expanded,
            IsMultiSelect = true,
            Wrap = true,
            Value = "a,b",
            Placeholder = "Pick",
            Choices = { new AdaptiveChoice { Title = "Warm hands", Value = "a" }, new AdaptiveChoice { Title = "Slow breath", Value = "b" } },
        });
}
