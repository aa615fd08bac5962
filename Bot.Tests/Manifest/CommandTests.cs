using System.Text.Json.Nodes;
using CompassionCoach.Tests.Conversations;

namespace CompassionCoach.Tests.Manifest;

public sealed class CommandTests
{
    [Fact]
    public void The_coach_understands_every_command_that_Teams_offers()
    {
        var manifest = JsonNode.Parse(File.ReadAllText(Path.Combine(Repository, "manifest", "manifest.json")))!;
        var titles = manifest["bots"]![0]!["commandLists"]!.AsArray().SelectMany(list => list!["commands"]!.AsArray()).Select(command => command!["title"]!.GetValue<string>()).ToList();
        Assert.NotEmpty(titles);
        Assert.All(titles, title => Assert.True(Content.Library.Languages[0].Phrases.NameOf(title) is not null, $"'{title}' is not understood"));
    }

    private static string Repository
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(folder.FullName, "CompassionCoachBot.sln")))
                folder = folder.Parent!;
            return folder.FullName;
        }
    }
}
