namespace CompassionCoach.Bot.WebChat;

/// <summary>What the web chat says by itself.</summary>
public enum ShellWord
{
    /// <summary>The coach's name, as a screen reader reads it before each bubble.</summary>
    CoachName,

    /// <summary>One kind line for a turn that went wrong: nothing is lost, please say it again.</summary>
    TurnFailed,
}
