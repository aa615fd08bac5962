using CompassionCoach.Cards;
using CompassionCoach.Dialogs.Curriculum;
using CompassionCoach.Dialogs.Support;
using CompassionCoach.Dialogs.Talk;

namespace CompassionCoach.Dialogs.Steps;

/// <summary>Shows whom to call, for the learner's country as far as it is known.</summary>
public sealed class HelplinesStep() : StepKind("helplines")
{
    public override IReadOnlyList<string> Needs => [];

    public override bool Waits(Step step) => false;

    protected override Outcome Ask(StepTurn turn)
    {
        Show(turn.Turn);
        return Outcome.Done;
    }

    /// <summary>The card; each channel shows numbers as links to tap.</summary>
    public static void Show(Turn turn)
    {
        var heading = turn.Shared("support", "heading");
        turn.Reply.Show(HelplinesCard.Make(heading, [.. Rows(turn, turn.Help)]), heading);
    }

    private static IEnumerable<HelplineRow> Rows(Turn turn, CountryHelp help)
    {
        if (help.Emergency is { } emergency)
            yield return new(turn.Shared("support", "emergency"), help.Name.Length > 0 ? $"{emergency} ({help.Name})" : emergency, Link("tel", emergency));
        else
            yield return new(turn.Shared("support", "emergency"), turn.Shared("support", "emergency-unknown"), help.Directory);
        foreach (var line in help.Lines)
        {
            if (line.Call is { } call)
                yield return new(line.Name, Joined(turn.Shared("support", "call"), call, line.Hours), Link("tel", call));
            if (line.Text is { } text)
                yield return new(line.Name, Joined(turn.Shared("support", "text"), text, line.Hours), Link("sms", text.Split(':')[0]));
        }

        yield return new(turn.Shared("support", "directory"), help.Directory.Host, help.Directory);
    }

    private static string Joined(string way, string number, string? hours) => hours is null ? $"{way} {number}" : $"{way} {number} · {hours}";

    private static Uri Link(string scheme, string number) => new($"{scheme}:{string.Concat(number.Where(character => char.IsDigit(character) || character == '+'))}");
}
