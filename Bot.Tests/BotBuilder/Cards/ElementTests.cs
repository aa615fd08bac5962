using AdaptiveCards;
using static CompassionCoach.Tests.BotBuilder.Cards.CardSaying;

namespace CompassionCoach.Tests.BotBuilder.Cards;

public sealed class ElementTests
{
    [Fact]
    public void A_plain_text_says_only_its_text() => Says("""{"type":"TextBlock","text":"Hello"}""", new AdaptiveTextBlock("Hello"));

    [Fact]
    public void A_text_says_how_it_looks() => Says(
        """
        {"type":"TextBlock","id":"t","text":"Breathe 🌱","size":"extraLarge","weight":"bolder","color":"accent","isSubtle":true,"wrap":true,
         "maxLines":3,"fontType":"monospace","horizontalAlignment":"center","style":"heading","spacing":"extraLarge","separator":true,
         "isVisible":false,"height":"stretch"}
        """,
        new AdaptiveTextBlock("Breathe 🌱")
        {
            Id = "t",
            Size = AdaptiveTextSize.ExtraLarge,
            Weight = AdaptiveTextWeight.Bolder,
            Color = AdaptiveTextColor.Accent,
            IsSubtle = true,
            Wrap = true,
            MaxLines = 3,
            FontType = AdaptiveFontType.Monospace,
            HorizontalAlignment = AdaptiveHorizontalAlignment.Center,
            Style = AdaptiveTextBlockStyle.Heading,
            Spacing = AdaptiveSpacing.ExtraLarge,
            Separator = true,
            IsVisible = false,
            Height = AdaptiveHeightType.Stretch,
        });

    [Fact]
    public void Text_cannot_leave_its_place_in_the_JSON() => Says(
        """{"type":"TextBlock","text":"\"},{\"type\":\"Image\",\"url\":\"http:\/\/x\"} \u0000 \\ </script>"}""",
        new AdaptiveTextBlock("\"},{\"type\":\"Image\",\"url\":\"http://x\"} \0 \\ </script>"));

    [Fact]
    public void Runs_of_rich_text_keep_their_order_and_look() => Says(
        """
        {"type":"RichTextBlock","inlines":[{"type":"TextRun","text":"kind"},
         {"type":"TextRun","text":"er","italic":true,"strikethrough":true,"highlight":true,"underline":true,"weight":"lighter","size":"small",
          "color":"good","isSubtle":true,"selectAction":{"type":"Action.Submit","title":"go"}}]}
        """,
        new AdaptiveRichTextBlock
        {
            Inlines =
            {
                new AdaptiveTextRun("kind"),
                new AdaptiveTextRun("er")
                {
                    Italic = true,
                    Strikethrough = true,
                    Highlight = true,
                    Underline = true,
                    Weight = AdaptiveTextWeight.Lighter,
                    Size = AdaptiveTextSize.Small,
                    Color = AdaptiveTextColor.Good,
                    IsSubtle = true,
                    SelectAction = new AdaptiveSubmitAction { Title = "go" },
                },
            },
        });

    [Fact]
    public void An_image_has_words_for_who_cannot_see_it() => Says(
        """{"type":"Image","url":"https://example.org/a.png","altText":"A lake","size":"medium","style":"person","width":"40px","height":"30px"}""",
        new AdaptiveImage("https://example.org/a.png")
        {
            AltText = "A lake",
            Size = AdaptiveImageSize.Medium,
            Style = AdaptiveImageStyle.Person,
            PixelWidth = 40,
            PixelHeight = 30,
        });

    [Fact]
    public void An_image_set_holds_images() => Says(
        """{"type":"ImageSet","imageSize":"small","images":[{"type":"Image","url":"https://example.org/a.png"}]}""",
        new AdaptiveImageSet { ImageSize = AdaptiveImageSize.Small, Images = { new AdaptiveImage("https://example.org/a.png") } });

    [Fact]
    public void A_container_holds_elements_and_is_one_button() => Says(
        """
        {"type":"Container","style":"emphasis","bleed":true,"minHeight":"80px","verticalContentAlignment":"center",
         "backgroundImage":{"url":"https://example.org/b.png","fillMode":"repeatHorizontally"},
         "selectAction":{"type":"Action.Submit","data":{"choice":"a"}},"items":[{"type":"TextBlock","text":"in"}]}
        """,
        new AdaptiveContainer
        {
            Style = AdaptiveContainerStyle.Emphasis,
            Bleed = true,
            PixelMinHeight = 80,
            VerticalContentAlignment = AdaptiveVerticalContentAlignment.Center,
            BackgroundImage = new AdaptiveBackgroundImage("https://example.org/b.png") { FillMode = AdaptiveImageFillMode.RepeatHorizontally },
            SelectAction = new AdaptiveSubmitAction { Data = new Dictionary<string, object> { ["choice"] = "a" } },
            Items = { new AdaptiveTextBlock("in") },
        });

    [Fact]
    public void Columns_say_their_width() => Says(
        """
        {"type":"ColumnSet","columns":[{"type":"Column","width":"auto","items":[]},{"type":"Column","width":"stretch",
         "items":[{"type":"TextBlock","text":"wide"}]},{"type":"Column","width":"50px","items":[]}]}
        """,
        new AdaptiveColumnSet
        {
            Columns =
            {
                new AdaptiveColumn { Width = "auto" },
                new AdaptiveColumn { Width = AdaptiveWidth.Stretch, Items = { new AdaptiveTextBlock("wide") } },
                new AdaptiveColumn { Width = "50px" },
            },
        });

    [Fact]
    public void Facts_stand_in_pairs() => Says(
        """{"type":"FactSet","facts":[{"title":"Zone","value":"Calm"}]}""",
        new AdaptiveFactSet { Facts = { new AdaptiveFact("Zone", "Calm") } });

    [Fact]
    public void Buttons_can_stand_in_the_body() => Says(
        """{"type":"ActionSet","actions":[{"type":"Action.Submit","title":"Go on"}]}""",
        new AdaptiveActionSet { Actions = { new AdaptiveSubmitAction { Title = "Go on" } } });

    [Fact]
    public void What_a_host_does_not_know_is_dropped_or_replaced()
    {
        Says("""{"type":"TextBlock","text":"a","fallback":"drop"}""",
            new AdaptiveTextBlock("a") { Fallback = new AdaptiveFallbackElement(AdaptiveFallbackElement.AdaptiveFallbackType.Drop) });
        Says("""{"type":"TextBlock","text":"a","fallback":{"type":"TextBlock","text":"b"}}""",
            new AdaptiveTextBlock("a") { Fallback = new AdaptiveFallbackElement(new AdaptiveTextBlock("b")) });
    }
}
