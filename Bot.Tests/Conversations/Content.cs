using CompassionCoach.Bot;
using CompassionCoach.Dialogs.Curriculum;

namespace CompassionCoach.Tests.Conversations;

/// <summary>The content that ships with the bot, read once for all tests.</summary>
public static class Content
{
    public static readonly string Folder = ContentFolder.Shipped;

    private static readonly Lazy<Library> Read = new(() => ContentFolder.Read(Folder));

    private static readonly Lazy<Library> ReadSmall = new(() => ContentFolder.Read(Path.Combine(AppContext.BaseDirectory, "small")));

    public static Library Library => Read.Value;

    /// <summary>One unit that has every kind of step once.</summary>
    public static Library Small => ReadSmall.Value;
}
