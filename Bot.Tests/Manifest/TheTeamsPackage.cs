using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace CompassionCoach.Tests.Manifest;

/// <summary>Limits: schema 1.12 of the manifest. Rules for the words: Microsoft's store validation guidelines.</summary>
public sealed partial class TheTeamsPackage(TeamsPackage package) : IClassFixture<TeamsPackage>
{
    private static readonly string[] AllScopes = ["groupChat", "personal", "team"];

    private JsonNode Manifest => package.Manifest;

    private JsonNode Bot => Manifest["bots"]!.AsArray().Single()!;

    [Fact]
    public void Holds_the_manifest_and_two_icons_and_no_folder() =>
        Assert.Equal(["color.png", "manifest.json", "outline.png"], package.Files.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void Is_filled_in_everywhere()
    {
        Assert.DoesNotContain("{{", package.ManifestText);
        Assert.Equal(TeamsPackage.AppId, Manifest.At("id"));
        Assert.Equal(TeamsPackage.AppId, Bot.At("botId"));
        Assert.Equal("1.2.3", Manifest.At("version"));
        Assert.Equal(TeamsPackage.Organisation, Manifest.At("developer", "name"));
        Assert.Equal([TeamsPackage.Host], Texts(Manifest["validDomains"]));
    }

    [Fact]
    public void Is_of_a_released_schema_and_says_so_twice()
    {
        Assert.Equal(TeamsSchema.Version, Manifest.At("manifestVersion"));
        Assert.Equal($"https://developer.microsoft.com/json-schemas/teams/v{TeamsSchema.Version}/MicrosoftTeams.schema.json", Manifest.At("$schema"));
    }

    [Theory]
    [InlineData("websiteUrl", "support")]
    [InlineData("privacyUrl", "privacy")]
    [InlineData("termsOfUseUrl", "terms")]
    public void Points_at_a_page_that_the_bot_serves(string property, string page) =>
        Assert.Equal($"https://{TeamsPackage.Host}/{page}", Manifest.At("developer", property));

    [Theory]
    [InlineData("permissions")]
    [InlineData("authorization")]
    [InlineData("webApplicationInfo")]
    [InlineData("devicePermissions")]
    public void Asks_for_nothing_under(string property) => Assert.Null(Manifest[property]);

    [Fact]
    public void Is_for_private_chats_group_chats_and_teams_and_lists_commands_for_each_once()
    {
        Assert.Equal(AllScopes, Texts(Bot["scopes"]).Order(StringComparer.Ordinal));
        Assert.Equal(AllScopes, CommandLists().SelectMany(list => list.Scopes).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Lists_at_most_ten_short_commands_and_none_twice() => Assert.All(CommandLists(), list =>
    {
        Assert.InRange(list.Commands.Length, 1, 10);
        Assert.Distinct(list.Commands.Select(command => command.At("title")), StringComparer.OrdinalIgnoreCase);
        Assert.All(list.Commands, command => Assert.InRange(command.At("title").Length, 1, 32));
        Assert.All(list.Commands, command => Assert.InRange(command.At("description").Length, 1, 128));
    });

    [Fact]
    public void Offers_help_everywhere_and_what_is_personal_only_in_private()
    {
        Assert.Contains("help", Titles("personal"));
        Assert.Contains("I need help now", Titles("personal"));
        Assert.Contains("stop for now", Titles("personal"));
        Assert.Equal(["help"], Titles("team"));
        Assert.Equal(["help"], Titles("groupChat"));
    }

    [Fact]
    public void Keeps_to_the_lengths_that_Teams_shows()
    {
        Assert.InRange(Manifest.At("name", "short").Length, 1, 30);
        Assert.InRange(Manifest.At("name", "full").Length, 1, 100);
        Assert.InRange(Manifest.At("description", "short").Length, 1, 80);
        Assert.InRange(Manifest.At("description", "full").Length, 200, 4000);
        Assert.InRange(Manifest.At("developer", "name").Length, 1, 32);
        Assert.Matches("^#[0-9A-Fa-f]{6}$", Manifest.At("accentColor"));
    }

    [Fact]
    public void Describes_itself_in_one_sentence_and_in_at_most_500_words_with_paragraphs()
    {
        var full = Manifest.At("description", "full");

        Assert.Single(SentenceEnds().Matches(Manifest.At("description", "short")));
        Assert.InRange(full.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length, 50, 500);
        Assert.Contains("\n\n", full);
        Assert.Contains($"https://{TeamsPackage.Host}/support", full);
    }

    [Fact]
    public void Says_nothing_that_the_store_bans()
    {
        string[] words =
        [
            .. Manifest["name"]!.AsObject().Select(pair => (string)pair.Value!),
            .. Manifest["description"]!.AsObject().Select(pair => (string)pair.Value!),
            .. CommandLists().SelectMany(list => list.Commands).Select(command => command.At("description")),
        ];

        Assert.Matches(Banned(), "Our app is the best");
        Assert.All(words, text => Assert.DoesNotMatch(Banned(), text));
        Assert.DoesNotMatch("(?i)microsoft|teams", Manifest.At("name", "short"));
    }

    private (string[] Scopes, JsonNode[] Commands)[] CommandLists() =>
    [
        .. Bot["commandLists"]!.AsArray().Select(list =>
            (Texts(list!["scopes"]), list["commands"]!.AsArray().Select(command => command!).ToArray()))
    ];

    private string[] Titles(string scope) =>
        [.. CommandLists().Single(list => list.Scopes.Contains(scope)).Commands.Select(command => command.At("title"))];

    private static string[] Texts(JsonNode? list) => [.. list!.AsArray().Select(text => (string)text!)];

    [GeneratedRegex(@"[.!?](\s|$)")]
    private static partial Regex SentenceEnds();

    [GeneratedRegex(
        @"\b(apps?|free|best|top|leading|most|perfect|unique|ultimate|guaranteed?|cures?|heals?|treats?|buddhis\w*|meditat\w*|pray\w*|spiritual\w*|religio\w*|sacred|soul|lama|karma)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Banned();
}
