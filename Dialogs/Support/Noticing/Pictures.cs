using System.Text;

namespace CompassionCoach.Dialogs.Support.Noticing;

/// <summary>Emoji that carry meaning beside words. A picture alone never sets anything off: only phrases that name it do.</summary>
internal static class Pictures
{
    public const string Laugh = "emojilaugh";

    /// <summary>The word that a picture is read as, or null for one that says nothing here.</summary>
    public static string? Word(Rune rune) => rune.Value switch
    {
        0x1F52B => "emojigun",
        0x1F52A or 0x1F5E1 => "emojiknife",
        0x1F48A => "emojipills",
        0x1F480 or 0x2620 => "emojiskull",
        0x26B0 or 0x1FAA6 => "emojigrave",
        0x1FA78 => "emojiblood",
        0x1F602 or 0x1F923 or 0x1F606 or 0x1F605 => Laugh,
        _ => null,
    };
}
