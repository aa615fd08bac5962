namespace Microsoft.Bot.Schema.Teams;

/// <summary>How the person's Teams looks.</summary>
public sealed class TaskModuleRequestContext
{
    public TaskModuleRequestContext() { }

    public TaskModuleRequestContext(string? theme = null) => Theme = theme;

    /// <summary><c>default</c>, <c>dark</c> or <c>contrast</c>.</summary>
    public string? Theme { get; set; }
}
