namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Something recognized, and where in the text it stands.</summary>
public sealed class ModelResult<T>
{
    public string? Text { get; set; }

    /// <summary>First character, from 0.</summary>
    public int Start { get; set; }

    /// <summary>Last character, which belongs to it.</summary>
    public int End { get; set; }

    public string? TypeName { get; set; }

    public T Resolution { get; set; } = default!;
}
