using System.Xml.Linq;
using CompassionCoach.Tests.Manifest;

namespace CompassionCoach.Tests.House;

/// <summary>Who may use whom: Bot → Dialogs → Cards → BotBuilder. Cards and Dialogs reach nothing outside the process.</summary>
public sealed class ArrowsTests
{
    /// <summary>Files, networks, processes, clocks and dice. Text and streams in memory are no outside world.</summary>
    private static readonly string[] Outside =
    [
        "System.IO.File", "System.IO.FileInfo", "System.IO.FileStream", "System.IO.StreamReader", "System.IO.Directory", "System.IO.DirectoryInfo", "System.IO.Path",
        "System.Net.", "System.Data.", "System.Console", "System.Environment::GetEnvironmentVariable", "System.Environment::get_TickCount64", "System.AppContext", "System.AppDomain", "System.Random",
        "System.Diagnostics.Process", "System.Diagnostics.Stopwatch", "System.Threading.Timer", "System.Threading.PeriodicTimer",
        "System.Security.Cryptography.RandomNumberGenerator", "Microsoft.AspNetCore.", "Microsoft.Extensions.",
        "System.DateTime::get_Now", "System.DateTime::get_UtcNow", "System.DateTime::get_Today", "System.DateTimeOffset::get_Now",
        "System.DateTimeOffset::get_UtcNow", "System.TimeProvider::get_System", "System.Threading.Tasks.Task::Delay", "System.Guid::NewGuid",
    ];

    [Theory]
    [InlineData("BotBuilder")]
    [InlineData("Cards")]
    [InlineData("Dialogs", "Cards")]
    [InlineData("Bot", "Dialogs")]
    [InlineData("Bot.Tests", "Bot")]
    [InlineData("Bot.Benchmarks", "Bot")]
    public void A_project_refers_to_the_one_below_it_alone(string project, params string[] below) =>
        Assert.Equal(below, Project(project).Descendants("ProjectReference").Select(NameOf));

    [Theory]
    [InlineData("BotBuilder", false)]
    [InlineData("Cards", true)]
    [InlineData("Dialogs", true)]
    [InlineData("Bot", true)]
    public void Who_stands_on_the_bot_framework_says_so_by_one_property(string project, bool stands) =>
        Assert.Equal(stands, Project(project).Descendants("UsesBotBuilder").Any(said => said.Value == "true"));

    /// <summary>The lists of danger still read their folder themselves; through <c>OpenContent</c> they would not need to.</summary>
    [Theory]
    [InlineData(typeof(Cards.CoachCard))]
    [InlineData(typeof(Dialogs.CoachDialog), "System.IO.Directory", "System.IO.Path", "System.IO.StreamReader")]
    public void Cards_and_dialogs_reach_nothing_outside_the_process(Type inside, params string[] still)
    {
        var used = Metadata.UsedBy(inside.Assembly);
        Assert.Contains(inside == typeof(Cards.CoachCard) ? "AdaptiveCards.AdaptiveCard" : "Microsoft.Bot.Builder.Dialogs.Dialog", used);
        Assert.Equal(still, used.Where(name => Outside.Any(outside => Names(outside, name))).Order());
    }

    /// <summary>The bot itself reaches outside, so what is looked for can be found.</summary>
    [Theory]
    [InlineData("System.IO.File")]
    [InlineData("System.Threading.Tasks.Task::Delay")]
    [InlineData("System.TimeProvider::get_System")]
    public void The_bot_reaches_outside(string name) => Assert.Contains(name, Metadata.UsedBy(typeof(Bot.CoachBot).Assembly));

    [ApiListFact]
    public void No_type_of_ours_is_called_like_one_of_the_bot_framework()
    {
        var theirs = ApiListFactAttribute.Types();
        Assert.Contains("ActivityHandler", theirs);
        Type[] rooms = [typeof(Cards.CoachCard), typeof(Dialogs.CoachDialog), typeof(Bot.CoachBot)];
        var ours = rooms.SelectMany(room => room.Assembly.GetExportedTypes());
        Assert.Empty(ours.Where(type => !type.IsNested && theirs.Contains(type.Name.Split('`')[0])).Select(type => type.FullName));
    }

    private static bool Names(string outside, string name) =>
        outside.EndsWith('.') ? name.StartsWith(outside, StringComparison.Ordinal) : name == outside;

    private static XDocument Project(string name) => XDocument.Load(Repository.PathOf(name, $"{name}.csproj"));

    private static string NameOf(XElement reference) => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value);
}
