using AdaptiveCards;
using CompassionCoach.Bot;
using CompassionCoach.Dialogs;
using CompassionCoach.Dialogs.Curriculum;
using CompassionCoach.Dialogs.Support;
using Microsoft.Bot.Schema;

namespace CompassionCoach.Benchmarks.Turns;

/// <summary>
/// A walk through the welcome and the first unit, found by walking it once: the first option is tapped, the first one ticked, and
/// words are written where only words will do.
/// </summary>
internal sealed class Walk
{
    /// <summary>Longer, and it goes in a circle.</summary>
    private const int MostTurns = 400;

    /// <summary>They do for a name, too.</summary>
    private const string Words = "Being patient with my team";

    private readonly List<Activity> heard = [];
    private readonly HashSet<string> waysOut;
    private readonly Library library;

    private Walk(Library library)
    {
        this.library = library;
        var buttons = library.Language("en").Shared["buttons"];
        waysOut = [.. new[] { "skip", "stop" }.Select(way => buttons[way]!.Passages[0].Written)];
    }

    public static Library Content() => ContentFolder.Read(ContentFolder.Shipped);

    public static async Task<Talk> TakeAsync(Library library) => new("Overview", await new Walk(library).TakeAsync(), Repeats: false);

    private async Task<IReadOnlyList<Said>> TakeAsync()
    {
        var channel = new Channel(new CoachBot(new Conversation(library, SupportDesk.Load(Path.Combine(AppContext.BaseDirectory, "Support")), Clock.System), new SharedWords(library)), new MemoryStore()) { Seen = heard.AddRange };
        var menu = library.Language("en").Shared["menu"]["ask"]!.Passages[0].Written;
        var turns = new List<Said>();
        var next = new Said(null);
        while (true)
        {
            heard.Clear();
            await channel.TurnAsync(next.By("walker", $"{turns.Count}"));
            turns.Add(next with { Expect = LongestPlainRun() });
            if (heard.Exists(activity => activity.Text?.Contains(menu, StringComparison.Ordinal) == true))
                return turns;
            if (turns.Count == MostTurns)
                throw new InvalidOperationException($"The walk goes in a circle; it last heard: {heard[^1].Text}");
            next = Answer();
        }
    }

    private Said Answer()
    {
        var last = heard[^1];
        if (last.Attachments is [{ Content: AdaptiveCard card }] && card.Actions.OfType<AdaptiveSubmitAction>().FirstOrDefault() is { } submit)
            return Sent(card, submit);
        var tap = last.SuggestedActions?.Actions?.FirstOrDefault(action => !waysOut.Contains(action.Title!));
        return new Said(tap?.Title ?? Words);
    }

    private static Said Sent(AdaptiveCard card, AdaptiveSubmitAction submit)
    {
        var fields = new Dictionary<string, string>((Dictionary<string, string>)submit.Data!);
        foreach (var input in card.Body.OfType<AdaptiveInput>())
            fields[input.Id!] = input is AdaptiveChoiceSetInput choices ? choices.Choices[0].Value! : Words;
        return new Said(null, System.Text.Json.JsonSerializer.Serialize(fields));
    }

    /// <summary>Of everything that was answered, the longest part that reads the same in any JSON.</summary>
    private string LongestPlainRun() => heard.Select(activity => activity.Text ?? "")
        .SelectMany(text => System.Text.RegularExpressions.Regex.Matches(text, "[A-Za-z0-9 ]+").Select(run => run.Value)).MaxBy(run => run.Length) ?? "";
}
