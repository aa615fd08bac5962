using CompassionCoach.Dialogs.Curriculum;
using CompassionCoach.Dialogs.Steps;
using CompassionCoach.Dialogs.Units;
using Microsoft.Bot.Builder.Dialogs;

namespace CompassionCoach.Dialogs;

/// <summary>Finds what a content edit took away under a learner's feet.</summary>
public static class Missing
{
    /// <summary>
    /// Takes off the stack what content no longer has.
    /// </summary>
    /// <returns>Null when nothing is missing; true when a section or a unit is left to go on by itself; false when nothing is left under way.</returns>
    public static bool? Mend(DialogContext inner, Library library)
    {
        var gone = -1;
        for (var i = 0; i < inner.Stack.Count; i++)
            if (IsGone(inner, inner.Stack[i], library))
                gone = i;
        if (gone < 0)
            return null;
        inner.Stack.RemoveRange(0, gone + 1);
        return inner.ActiveDialog is { } left && (left.Id == SectionDialog.Name || library.Flows.ContainsKey(left.Id!)) ? true : Cleared(inner);
    }

    private static bool Cleared(DialogContext inner)
    {
        inner.Stack.Clear();
        return false;
    }

    private static bool IsGone(DialogContext inner, DialogInstance instance, Library library) =>
        inner.Dialogs.Find(instance.Id!) is null
        || (SectionDialog.PathOf(instance) is { } section && library.Section(section) is null)
        || (StepKind.PathOf(instance) is { } path && library.Step(path)?.Kind != instance.Id);
}
