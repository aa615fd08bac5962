using AdaptiveCards;
using static CompassionCoach.Tests.BotBuilder.Cards.CardSaying;

namespace CompassionCoach.Tests.BotBuilder.Cards;

public sealed class CardTests
{
    [Fact]
    public void An_empty_card_says_its_type_and_version() => Says("""{"type":"AdaptiveCard","version":"1.5"}""", new AdaptiveCard("1.5"));

    [Fact]
    public void A_card_speaks_has_a_language_and_a_way_back() => Says(
        """
        {"type":"AdaptiveCard","version":"1.5","lang":"en","speak":"Hello","fallbackText":"Hello","rtl":true,
         "selectAction":{"type":"Action.Submit","title":"x"}}
        """,
        new AdaptiveCard(new AdaptiveSchemaVersion(1, 5))
        {
            Lang = "en",
            Speak = "Hello",
            FallbackText = "Hello",
            Rtl = true,
            SelectAction = new AdaptiveSubmitAction { Title = "x" },
        });

    [Fact]
    public void Properties_beyond_the_schema_stand_beside_the_others()
    {
        var card = new AdaptiveCard("1.5");
        card.AdditionalProperties["msteams"] = new Dictionary<string, object> { ["width"] = "Full" };

        Says("""{"type":"AdaptiveCard","version":"1.5","msteams":{"width":"Full"}}""", card);
    }

    [Fact]
    public void The_type_comes_first() => Assert.Matches("""^\{\s*"type":\s*"AdaptiveCard",""", new AdaptiveCard("1.5").ToJson());

    [Fact]
    public void Versions_compare_by_number()
    {
        Assert.True(new AdaptiveSchemaVersion("1.10") > new AdaptiveSchemaVersion("1.9"));
        Assert.True(new AdaptiveSchemaVersion(1, 5) == new AdaptiveSchemaVersion("1.5"));
        Assert.Equal("1.5", new AdaptiveSchemaVersion(1, 5).ToString());
    }

    [Fact]
    public void A_version_that_is_none_is_refused() => Assert.ThrowsAny<Exception>(() => new AdaptiveCard("new"));

    [Fact]
    public void A_table_has_columns_rows_and_cells() => Says(
        """
        {"type":"AdaptiveCard","version":"1.5","body":[{"type":"Table","showGridLines":false,"firstRowAsHeaders":false,
         "columns":[{"width":1},{"width":2}],
         "rows":[{"type":"TableRow","cells":[{"type":"TableCell","items":[{"type":"TextBlock","text":"a"}]}]}]}]}
        """,
        new AdaptiveCard("1.5")
        {
            Body =
            {
                new AdaptiveTable
                {
                    ShowGridLines = false,
                    FirstRowAsHeaders = false,
                    Columns = { new AdaptiveTableColumnDefinition { Width = 1 }, new AdaptiveTableColumnDefinition { Width = 2 } },
                    Rows = { new AdaptiveTableRow { Cells = { new AdaptiveTableCell { Items = { new AdaptiveTextBlock("a") } } } } },
                },
            },
        });
}
