using CompassionCoach.Dialogs.Curriculum;

namespace CompassionCoach.Bot;

/// <summary>Content in a folder on this machine.</summary>
public static class ContentFolder
{
    /// <summary>What the build puts beside the program.</summary>
    public static string Shipped { get; } = Path.Combine(AppContext.BaseDirectory, "Content");

    /// <summary>The library of a folder.</summary>
    /// <exception cref="ContentException">Content is wrong; the message has one line a fault, by file and line.</exception>
    public static Library Read(string folder) =>
        LibraryReader.Read(name => Open(Path.Combine(folder, name.Replace('/', Path.DirectorySeparatorChar))));

    private static StreamReader? Open(string path) => File.Exists(path) ? File.OpenText(path) : null;
}
