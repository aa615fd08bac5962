using CompassionCoach.Dialogs.Learners;

namespace CompassionCoach.Bot.Turns;

/// <summary>What turns tell the log. Never anything that was said.</summary>
internal static partial class TurnEvents
{
    [LoggerMessage(101, LogLevel.Information, "A repeated {Type} from {Channel} was dropped.")]
    public static partial void Repeated(ILogger log, string? channel, string? type);

    [LoggerMessage(102, LogLevel.Information, "Learner {Learner}: another turn saved first; run {Run} was thrown away.")]
    public static partial void SavedSecond(ILogger log, LearnerKey learner, int run);

    [LoggerMessage(
        103, LogLevel.Warning,
        "A new secret was made in {File} although there is a database beside it: if that one was moved here, bring its secret too, or the coach will know nobody in it.")]
    public static partial void SecretMadeForOldDatabase(ILogger log, string file);
}
