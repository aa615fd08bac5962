using CompassionCoach.Bot.WebChat;

namespace CompassionCoach.Tests.WebChat;

/// <summary>Words that tests can name.</summary>
internal sealed class PlainWords : IShellWords
{
    public string Say(ShellWord word, string? locale) => word == ShellWord.CoachName ? "Coach" : $"{word} ({locale})";
}
