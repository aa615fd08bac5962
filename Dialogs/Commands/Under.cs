using CompassionCoach.Dialogs.Curriculum;
using CompassionCoach.Dialogs.Steps;
using CompassionCoach.Dialogs.Talk;
using CompassionCoach.Dialogs.Units;
using Microsoft.Bot.Builder.Dialogs;

namespace CompassionCoach.Dialogs.Commands;

/// <summary>What is under way: the step, its section and its flow, read from the stack.</summary>
public sealed record Under(Step? Step, Section? Section)
{
    public static Under Way(DialogContext inner, Library library)
    {
        var step = StepKind.PathOf(inner.ActiveDialog) is { } path ? library.Step(path) : null;
        var section = inner.Stack.Select(SectionDialog.PathOf).FirstOrDefault(found => found is not null);
        return new Under(step, section is null ? null : library.Section(section));
    }

    /// <summary>The unit underneath, whatever lies on top of it: its section and step as <c>section/step</c>, or null.</summary>
    public static (string Unit, string Place)? Unit(DialogContext inner, Library library)
    {
        for (var i = inner.Stack.Count - 1; i > 0; i--)
        {
            if (!library.Flows.ContainsKey(inner.Stack[i].Id!))
                continue;
            var section = SectionDialog.PathOf(inner.Stack[i - 1]);
            if (section is null)
                continue;
            var step = i > 1 ? StepKind.PathOf(inner.Stack[i - 2]) : null;
            return (inner.Stack[i].Id!, (step ?? section)[(inner.Stack[i].Id!.Length + 1)..]);
        }

        return null;
    }

    /// <summary>Says where the learner is in <c>{unit}</c> and <c>{section}</c> for the words that follow.</summary>
    /// <returns>False where there is no section, or one without a title, to name.</returns>
    public bool Name(Turn turn)
    {
        if (Section is null || turn.Text(turn.Language.Of(Section)["title"]) is not { Length: > 0 } title)
            return false;
        turn.Let("section", title);
        turn.Let("unit", turn.Text(turn.Language.Of(turn.Library.Flows[Section.Flow])["title"]) ?? "");
        turn.Let("minutes", Section.Minutes.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return true;
    }

    /// <summary>Takes the dialogs above the section off the stack, so that the section is the active one.</summary>
    public static bool DownToSection(DialogContext inner)
    {
        while (inner.Stack.Count > 0 && inner.Stack[0].Id != SectionDialog.Name)
            inner.Stack.RemoveAt(0);
        return inner.Stack.Count > 0;
    }
}
