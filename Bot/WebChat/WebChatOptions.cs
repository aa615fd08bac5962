using System.ComponentModel.DataAnnotations;

namespace CompassionCoach.Bot.WebChat;

/// <summary>What the web chat may use and for how long; section <c>WebChat</c> of the settings. A wrong value stops the start.</summary>
public sealed class WebChatOptions
{
    public const string Section = "WebChat";

    /// <summary>
    /// The secret that signs tokens, at least 32 characters. Without it a random one is kept in <see cref="TokenKeyPath"/>.
    /// Give it where several processes serve one bot, so that a token of one is good at the other.
    /// </summary>
    [MinLength(32)]
    public string? TokenKey { get; set; }

    /// <summary>Where the random key is kept (readable by its owner only). Default: <c>webchat.key</c> beside the SQLite file.</summary>
    public string? TokenKeyPath { get; set; }

    /// <summary>
    /// How long a token is good, 5 minutes to 24 hours; 30 minutes by default. The stock client refreshes every 15 minutes:
    /// below that it always meets an old token, and the page then begins a new conversation.
    /// </summary>
    [Range(typeof(TimeSpan), "00:05:00", "1.00:00:00")]
    public TimeSpan TokenLifetime { get; set; } = TimeSpan.FromMinutes(30);

    /// <summary>
    /// The largest request body in bytes, 16 kB to 4 MB; 512 kB by default, because a learner may paste 100,000 characters and
    /// one of them takes up to four bytes. Larger is refused with 413.
    /// </summary>
    [Range(16 * 1024, 4 * 1024 * 1024)]
    public int MaxBodyBytes { get; set; } = 512 * 1024;

    /// <summary>The largest upload in bytes, 64 kB to 32 MB; 8 MB by default. Files are counted and dropped, never kept.</summary>
    [Range(64 * 1024, 32 * 1024 * 1024)]
    public int MaxUploadBytes { get; set; } = 8 * 1024 * 1024;

    /// <summary>How many activities of a conversation wait for a client that lost its connection, 20 to 2,000; 200 by default.</summary>
    [Range(20, 2000)]
    public int ActivitiesKept { get; set; } = 200;

    /// <summary>How many bytes they may take, 64 kB to 16 MB; 2 MB by default. The newest activity is kept whatever its size.</summary>
    [Range(64 * 1024, 16 * 1024 * 1024)]
    public int BytesKept { get; set; } = 2 * 1024 * 1024;

    /// <summary>How many messages of one conversation may wait for their turn, 1 to 100; 20 by default. More are refused with 429.</summary>
    [Range(1, 100)]
    public int TurnsWaiting { get; set; } = 20;

    /// <summary>Open conversations of one learner, 1 to 50; 5 by default. A sixth lets the one that was quiet longest go.</summary>
    [Range(1, 50)]
    public int ConversationsPerLearner { get; set; } = 5;

    /// <summary>Open conversations of one address, 1 to 100,000; 500 by default: a whole workplace may share one. More are refused with 429.</summary>
    [Range(1, 100_000)]
    public int ConversationsPerAddress { get; set; } = 500;

    /// <summary>Open sockets of one address, 1 to 100,000; 500 by default. More are refused with 429.</summary>
    [Range(1, 100_000)]
    public int SocketsPerAddress { get; set; } = 500;

    /// <summary>New tokens and conversations a minute for one address, 1 to 100,000; 120 by default.</summary>
    [Range(1, 100_000)]
    public int ArrivalsPerMinute { get; set; } = 120;

    /// <summary>All requests a minute of one address, 10 to 1,000,000; 3,000 by default.</summary>
    [Range(10, 1_000_000)]
    public int RequestsPerMinute { get; set; } = 3000;

    /// <summary>Requests a minute in one conversation, 10 to 10,000; 240 by default (polling alone takes 60).</summary>
    [Range(10, 10_000)]
    public int RequestsPerMinutePerConversation { get; set; } = 240;

    /// <summary>A conversation without a socket, a request or a turn for this long is let go, 1 minute to 24 hours; 30 minutes by default.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "1.00:00:00")]
    public TimeSpan IdleAfter { get; set; } = TimeSpan.FromMinutes(30);

    /// <summary>Other origins whose pages may talk with the bot, such as <c>https://intranet.example.org</c>; none by default, <c>*</c> for any.</summary>
    public IList<string> AllowedOrigins { get; set; } = [];

    /// <summary>The address the bot has for browsers, where a proxy hides it, such as <c>https://coach.example.org</c>. Only the stream's address is made from it.</summary>
    [Url]
    public string? PublicUrl { get; set; }
}
