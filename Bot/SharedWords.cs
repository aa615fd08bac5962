using CompassionCoach.Bot.WebChat;
using CompassionCoach.Dialogs.Curriculum;

namespace CompassionCoach.Bot;

/// <summary>Words from the content files for what is said outside a learner's turn.</summary>
public sealed class SharedWords(Library library) : IShellWords
{
    public string Say(ShellWord word, string? locale) => word switch
    {
        ShellWord.CoachName => Say("shell", "coach", locale),
        _ => Say("shell", "turn-failed", locale),
    };

    public string Say(string group, string field, string? locale) => library.Language(locale ?? "").Shared[group][field]!.Passages[0].Written;
}
