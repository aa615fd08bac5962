namespace CompassionCoach.Bot.WebChat;

/// <summary>The few words the web chat itself needs, from the words files; composition fills it.</summary>
public interface IShellWords
{
    /// <summary>The words for <paramref name="word"/> in the language nearest to <paramref name="locale"/> (BCP 47, or null when it is not known).</summary>
    string Say(ShellWord word, string? locale);
}
