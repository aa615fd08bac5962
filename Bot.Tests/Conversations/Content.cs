using CompassionCoach.Bot;
using CompassionCoach.Dialogs.Curriculum;
using CompassionCoach.Dialogs.Support;

namespace CompassionCoach.Tests.Conversations;

/// <summary>The content that ships with the bot, read once for all tests.</summary>
public static class Content
{
    public static readonly string Folder = ContentFolder.Shipped;

    private static readonly Lazy<Library> Read = new(() => ContentFolder.Read(Folder));

    private static readonly Lazy<Library> ReadSmall = new(() => ContentFolder.Read(Path.Combine(AppContext.BaseDirectory, "small")));

    public static Library Library => Read.Value;

    private static readonly Lazy<SupportDesk> ReadDesk = new(() => SupportDesk.Load(Path.Combine(AppContext.BaseDirectory, "Support")));

    public static SupportDesk Support => ReadDesk.Value;

    /// <summary>One unit that has every kind of step once.</summary>
    public static Library Small => ReadSmall.Value;
}
