using CompassionCoach.Dialogs.Talk;

namespace CompassionCoach.Dialogs.Steps;

/// <summary>The name to use, out of "I'm Ana", "call me Ana" or "Ana"; what is no name is asked for once more, kindly.</summary>
public sealed class NameStep() : StepKind("name")
{
    /// <summary>Longest name, in characters.</summary>
    public const int Longest = 40;

    public override IReadOnlyList<string> Takes => ["options"];

    public override IReadOnlyList<string> Needs => ["ask"];

    public override IReadOnlyList<string> MayHave => ["options"];

    protected override Outcome Ask(StepTurn turn)
    {
        turn.Put(new Ask(turn.Text("ask"), AskInput.Tap, turn.Options()));
        return Outcome.Waits;
    }

    protected override Outcome Hear(StepTurn turn)
    {
        if (turn.Chosen(turn.Options()) is not null)
            return Outcome.Done;
        if (turn.Written is not { } words || NameIn(words, turn.Turn.SharedWords("understanding")["name"]?.Written ?? []) is not { } name)
            return Outcome.Unclear;
        turn.Keep(name);
        return Outcome.Done;
    }

    /// <summary>The name in a sentence that begins with one of the leads; null where what is left is no name.</summary>
    public static string? NameIn(string words, IReadOnlyList<string> leads)
    {
        var name = words.Trim().TrimEnd('.', '!', ',');
        foreach (var lead in leads)
            if (name.StartsWith(lead + " ", StringComparison.OrdinalIgnoreCase))
                name = name[lead.Length..].Trim();
        return name.Length is > 0 and <= Longest && name.Any(char.IsLetter) && name.Count(char.IsWhiteSpace) <= 4 ? name : null;
    }
}
