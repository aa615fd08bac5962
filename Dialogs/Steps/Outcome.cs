namespace CompassionCoach.Dialogs.Steps;

/// <summary>What became of a step in this turn.</summary>
public enum Outcome
{
    /// <summary>Something was asked; the learner's next.</summary>
    Waits,

    /// <summary>The step is through.</summary>
    Done,

    /// <summary>The answer was not understood; the question is put again.</summary>
    Unclear,
}
