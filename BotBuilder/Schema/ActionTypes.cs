namespace Microsoft.Bot.Schema;

/// <summary>What a <see cref="CardAction"/> does.</summary>
public static class ActionTypes
{
    public const string Call = "call";
    public const string DownloadFile = "downloadFile";
    /// <summary>The value is said as if the person had typed it, for all to see.</summary>
    public const string ImBack = "imBack";
    public const string MessageBack = "messageBack";
    public const string OpenUrl = "openUrl";
    public const string PlayAudio = "playAudio";
    public const string PlayVideo = "playVideo";
    /// <summary>The value is sent without being shown.</summary>
    public const string PostBack = "postBack";
    public const string ShowImage = "showImage";
    public const string Signin = "signin";
}
