using CompassionCoach.Dialogs.Support;

namespace CompassionCoach.Tests.Support;

/// <summary>The lists that ship, loaded once for all tests.</summary>
internal static class Lists
{
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "Support", "lists");

    public static SupportReader Reader { get; } = SupportReader.Load(Folder);
}
