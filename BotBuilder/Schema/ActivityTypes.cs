namespace Microsoft.Bot.Schema;

/// <summary>What an activity is (Bot Framework activity schema, "type").</summary>
public static class ActivityTypes
{
    public const string Command = "command";
    public const string CommandResult = "commandResult";
    public const string ContactRelationUpdate = "contactRelationUpdate";
    public const string ConversationUpdate = "conversationUpdate";
    /// <summary>Never sent: the adapter waits for as many milliseconds as the value says.</summary>
    public const string Delay = "delay";
    public const string EndOfConversation = "endOfConversation";
    public const string Event = "event";
    public const string Handoff = "handoff";
    public const string InstallationUpdate = "installationUpdate";
    /// <summary>The one kind whose HTTP response carries an answer.</summary>
    public const string Invoke = "invoke";
    public const string Message = "message";
    public const string MessageDelete = "messageDelete";
    public const string MessageReaction = "messageReaction";
    public const string MessageUpdate = "messageUpdate";
    public const string Suggestion = "suggestion";
    /// <summary>For whoever develops the bot: delivered to the emulator only.</summary>
    public const string Trace = "trace";
    public const string Typing = "typing";
}
