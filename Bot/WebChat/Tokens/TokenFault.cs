namespace CompassionCoach.Bot.WebChat.Tokens;

/// <summary>Why a token is not taken. The stock client asks for a fresh one on 403 and gives up on anything else.</summary>
internal enum TokenFault
{
    /// <summary>No token, or the text <c>undefined</c> that the stock client sends when its page gave it none (401).</summary>
    Missing,

    /// <summary>Not signed by us, or not for this conversation (403).</summary>
    Forged,

    /// <summary>Signed by us, and too old (403).</summary>
    Expired,
}
