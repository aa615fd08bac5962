using Microsoft.Bot.Connector;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>What a channel can show.</summary>
public sealed class Channel
{
    private const int PersonalTeamsActions = 6;

    private Channel()
    {
    }

    public static bool SupportsSuggestedActions(string? channelId, int buttonCnt = 100) => SupportsSuggestedActions(channelId, buttonCnt, null);

    /// <param name="channelId">One of <see cref="Channels"/>.</param>
    /// <param name="buttonCnt">How many answers are to be shown.</param>
    /// <param name="conversationType">Teams has suggested answers in a <c>personal</c> chat only, and up to six
    /// (<see href="https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/conversation-messages#send-suggested-actions"/>).</param>
    public static bool SupportsSuggestedActions(string? channelId, int buttonCnt = 100, string? conversationType = null) => channelId switch
    {
        Channels.Facebook or Channels.Skype => buttonCnt <= 10,
        Channels.Line => buttonCnt <= 13,
        Channels.Kik => buttonCnt <= 20,
        Channels.Telegram or Channels.Emulator or Channels.Directline or Channels.DirectlineSpeech or Channels.Webchat => buttonCnt <= 100,
        Channels.Msteams => conversationType == "personal" && buttonCnt <= PersonalTeamsActions,
        _ => false,
    };

    /// <summary>Most characters on a button, on any channel, that are not cut.</summary>
    public static int MaxActionTitleLength(string? channelId) => 20;

    public static string GetChannelId(ITurnContext turnContext) => turnContext?.Activity?.ChannelId ?? "";
}
