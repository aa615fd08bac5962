namespace CompassionCoach.Dialogs.Talk;

/// <summary>What a channel can show. A new channel is one more entry in <see cref="All"/>.</summary>
/// <param name="Ids">The Bot Framework's ids of the channels it speaks for.</param>
/// <param name="SuggestedActions">How many suggested actions it shows under a message at the most; 0 for none.</param>
/// <param name="SuggestedActionsBesideCards">Whether it shows them under a message that carries a card, too.</param>
/// <param name="CardButtons">How many buttons a card may have there.</param>
/// <param name="WritesThroughCards">
/// Whether private words are asked for in a card's box, because the channel keeps typed messages in a log that is not ours.
/// </param>
/// <param name="ArrivesOnce">
/// Whether every arrival is a fresh window; elsewhere a channel may announce one arrival by two events at the same moment.
/// </param>
public sealed record ChannelProfile(
    IReadOnlyList<string> Ids, int SuggestedActions, bool SuggestedActionsBesideCards, int CardButtons, bool WritesThroughCards, bool ArrivesOnce)
{
    /// <summary>Microsoft Teams hides suggested actions beside a card, and its store asks for at most six buttons a card.</summary>
    private static readonly ChannelProfile Teams = new(["msteams"], 6, false, 6, true, false);

    private static readonly ChannelProfile WebChat = new(["webchat", "directline"], 20, true, 12, false, true);

    private static readonly ChannelProfile Tools = WebChat with { Ids = ["emulator", "test"], ArrivesOnce = false };

    /// <summary>A channel that nobody described: buttons on cards, nothing else taken for granted.</summary>
    private static readonly ChannelProfile Unknown = new([], 0, false, 6, false, false);

    public static readonly IReadOnlyList<ChannelProfile> All = [Teams, WebChat, Tools];

    public static ChannelProfile Of(string? channelId) => All.FirstOrDefault(profile => profile.Ids.Contains(channelId)) ?? Unknown;
}
