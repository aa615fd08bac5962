namespace CompassionCoach.Dialogs.Curriculum;

/// <summary>A part of a flow with a title of its own.</summary>
/// <param name="Flow">The flow it belongs to.</param>
/// <param name="Id">Unique within the flow.</param>
/// <param name="Kind">What the curriculum calls it: <c>insight</c>, <c>story</c> …</param>
/// <param name="Minutes">About how long it takes; 0 where nobody would ask.</param>
/// <param name="Steps">In order; at least one.</param>
public sealed record Section(string Flow, string Id, string Kind, int Minutes, IReadOnlyList<Step> Steps)
{
    public string Path { get; } = $"{Flow}/{Id}";

    /// <summary>The step's index, or -1.</summary>
    public int IndexOf(string step)
    {
        for (var i = 0; i < Steps.Count; i++)
            if (Steps[i].Id == step)
                return i;
        return -1;
    }
}
