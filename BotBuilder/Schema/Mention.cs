namespace Microsoft.Bot.Schema;

/// <summary>Someone named in a message's text.</summary>
public sealed class Mention : Entity
{
    public Mention() { Type = "mention"; }

    public Mention(ChannelAccount? mentioned = null, string? text = null, string? type = null) : this()
    {
        Mentioned = mentioned;
        Text = text;
        Type = type ?? "mention";
    }

    public ChannelAccount? Mentioned { get; set; }

    /// <summary>The words that stand for them, as they are in the message: <c>&lt;at&gt;Coach&lt;/at&gt;</c>.</summary>
    public string? Text { get; set; }
}
