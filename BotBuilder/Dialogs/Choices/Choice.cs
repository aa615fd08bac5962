using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Something that can be chosen: by its value, its synonyms, its action's title or its place in the list.</summary>
public sealed class Choice(string? value = null)
{
    public string? Value { get; set; } = value;

    /// <summary>The button for it, where it is more than the value said back.</summary>
    public CardAction? Action { get; set; }

    public List<string>? Synonyms { get; set; }

    internal string Title => Action?.Title ?? Value ?? "";
}
