namespace CompassionCoach.Bot.WebChat;

/// <summary>What the web chat writes to the log: ids of conversations and counts, never who the learner is or what was said.</summary>
internal static partial class WebChatLog
{
    [LoggerMessage(2001, LogLevel.Error, "A web chat turn failed in conversation {Conversation}: {Fault} at {Place}")]
    public static partial void TurnFailed(ILogger log, string conversation, string fault, string place);

    [LoggerMessage(2002, LogLevel.Information, "Let {Count} idle web chat conversations go; {Open} are open")]
    public static partial void LetGo(ILogger log, int count, int open);

    [LoggerMessage(2003, LogLevel.Information, "Made a key for web chat tokens at {Path}")]
    public static partial void KeyMade(ILogger log, string path);

    [LoggerMessage(2004, LogLevel.Warning, "The key for web chat tokens cannot be kept at {Path} ({Fault}): tokens end with this process")]
    public static partial void KeyNotKept(ILogger log, string path, string fault);

    [LoggerMessage(2005, LogLevel.Warning, "Rate limits are off (Development)")]
    public static partial void RatesOff(ILogger log);

    [LoggerMessage(2006, LogLevel.Warning, "The Web Chat script is not in {Folder}: the page on / has no chat. Build with Node.js and npm at hand")]
    public static partial void ScriptMissing(ILogger log, string folder);
}
