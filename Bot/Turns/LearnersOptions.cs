namespace CompassionCoach.Bot.Turns;

/// <summary>How learners are told apart: the settings under <c>Learners</c>.</summary>
public sealed class LearnersOptions
{
    public const string Section = "Learners";

    /// <summary>
    /// What the store's keys are made with, 32 characters or more; the same for every instance over one store. Left empty (the
    /// default), 32 random bytes are made once and kept in <c>learner-key</c> beside the database.
    /// </summary>
    [KeySecret]
    public string KeySecret { get; set; } = "";
}
