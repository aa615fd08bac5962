using AdaptiveCards;
using static CompassionCoach.Tests.BotBuilder.Cards.CardSaying;

namespace CompassionCoach.Tests.BotBuilder.Cards;

public sealed class ActionTests
{
    [Fact]
    public void A_submit_carries_data_under_the_names_the_bot_gave() => Says(
        """{"type":"Action.Submit","id":"s","title":"Save","tooltip":"Keeps it","style":"positive","data":{"Step":"zones","ids":["a","b"],"n":3,"last":true}}""",
        new AdaptiveSubmitAction
        {
            Id = "s",
            Title = "Save",
            Tooltip = "Keeps it",
            Style = "positive",
            Data = new Dictionary<string, object> { ["Step"] = "zones", ["ids"] = new List<string> { "a", "b" }, ["n"] = 3, ["last"] = true },
        });

    [Fact]
    public void An_unnamed_type_can_be_data() => Says(
        """{"type":"Action.Submit","data":{"msteams":{"type":"imBack","value":"Go on"}}}""",
        new AdaptiveSubmitAction { Data = new { msteams = new { type = "imBack", value = "Go on" } } });

    [Fact]
    public void A_text_can_be_data() => Says("""{"type":"Action.Submit","data":"Go on"}""", new AdaptiveSubmitAction { Data = "Go on" });

    [Fact]
    public void An_action_may_leave_the_inputs_behind_and_wait_in_the_menu() => Says(
        """{"type":"Action.Submit","title":"Skip","associatedInputs":"none","mode":"secondary","isEnabled":false}""",
        new AdaptiveSubmitAction
        {
            Title = "Skip",
            AssociatedInputs = AdaptiveAssociatedInputs.None,
            Mode = AdaptiveActionMode.Secondary,
            IsEnabled = false,
        });

    [Fact]
    public void An_execute_has_a_verb_and_a_fallback() => Says(
        """{"type":"Action.Execute","title":"Done","verb":"done","data":{"day":"1"},"fallback":{"type":"Action.Submit","title":"Done"}}""",
        new AdaptiveExecuteAction
        {
            Title = "Done",
            Verb = "done",
            Data = new Dictionary<string, string> { ["day"] = "1" },
            Fallback = new AdaptiveFallbackElement(new AdaptiveSubmitAction { Title = "Done" }),
        });

    [Fact]
    public void An_address_can_be_opened() => Says(
        """{"type":"Action.OpenUrl","title":"Listen","url":"https://example.org/practice?x=1"}""",
        new AdaptiveOpenUrlAction { Title = "Listen", Url = new Uri("https://example.org/practice?x=1") });

    [Fact]
    public void A_card_can_unfold_below_its_button() => Says(
        """
        {"type":"Action.ShowCard","title":"Why?","card":{"type":"AdaptiveCard","version":"1.5",
         "body":[{"type":"TextBlock","text":"Because"}]}}
        """,
        new AdaptiveShowCardAction { Title = "Why?", Card = new AdaptiveCard("1.5") { Body = { new AdaptiveTextBlock("Because") } } });

    [Fact]
    public void Elements_can_be_shown_and_hidden() => Says(
        """
        {"type":"Action.ToggleVisibility","title":"More","targetElements":["a",{"elementId":"b","isVisible":true},
         {"elementId":"c","isVisible":false}]}
        """,
        new AdaptiveToggleVisibilityAction
        {
            Title = "More",
            TargetElements = { "a", new AdaptiveTargetElement("b", true), new AdaptiveTargetElement("c", false) },
        });
}
