namespace Microsoft.Bot.Schema.Teams;

/// <summary>Closes the dialog with a line of text.</summary>
public sealed class TaskModuleMessageResponse : TaskModuleResponseBase
{
    public TaskModuleMessageResponse() { Type = "message"; }

    public TaskModuleMessageResponse(string? value = null) : this() => Value = value;

    public string? Value { get; set; }
}
