namespace CompassionCoach.Dialogs.Curriculum;

/// <summary>A conversation that content describes: a unit of the curriculum, the welcome, or the grounding.</summary>
/// <param name="Key">Its folder's name, part of every place a learner can be.</param>
/// <param name="Sections">In order; at least one.</param>
public sealed record Flow(string Key, IReadOnlyList<Section> Sections)
{
    /// <summary>The section's index, or -1.</summary>
    public int IndexOf(string section)
    {
        for (var i = 0; i < Sections.Count; i++)
            if (Sections[i].Id == section)
                return i;
        return -1;
    }
}
