namespace CompassionCoach.Dialogs.Support;

/// <summary>What the reader noticed in one text. It holds nothing of the text itself.</summary>
/// <param name="Level">How sure; the strongest finding of the whole text.</param>
/// <param name="Category">What kind of danger; <see cref="SupportCategory.None"/> at level <see cref="SupportLevel.None"/>.</param>
/// <param name="Language">Language of the list that matched ("en"), whatever the learner's setting; empty at level None.</param>
public readonly record struct SupportFinding(SupportLevel Level, SupportCategory Category, string Language)
{
    /// <summary>Nothing to act on.</summary>
    public static SupportFinding Nothing { get; } = new(SupportLevel.None, SupportCategory.None, "");

    /// <summary>Whether the conversation has to turn to support: clear or unclear.</summary>
    public bool IsAlarm => Level >= SupportLevel.Unclear;
}
