using System.Text.Json;

namespace AdaptiveCards;

/// <summary>Something a learner can press.</summary>
public abstract class AdaptiveAction : AdaptiveTypedElement
{
    public string? Title { get; set; }

    public string? IconUrl { get; set; }

    /// <summary><c>positive</c> or <c>destructive</c>; absent for an ordinary button (from 1.2).</summary>
    public string? Style { get; set; }

    /// <summary>Shown on hover and read aloud (from 1.5).</summary>
    public string? Tooltip { get; set; }

    /// <summary>A secondary action waits in the overflow menu (from 1.5).</summary>
    public AdaptiveActionMode Mode { get; set; }

    /// <summary>A disabled action shows but cannot be pressed (from 1.5).</summary>
    public bool IsEnabled { get; set; } = true;

    private protected override void WriteFields(Utf8JsonWriter json)
    {
        json.Text("title"u8, Title);
        json.Text("iconUrl"u8, IconUrl);
        json.Text("style"u8, Style);
        json.Text("tooltip"u8, Tooltip);
        json.Word("mode"u8, Mode);
        json.Flag("isEnabled"u8, IsEnabled, whenAbsent: true);
    }
}
