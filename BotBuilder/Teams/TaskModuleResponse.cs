namespace Microsoft.Bot.Schema.Teams;

/// <summary>What to show next; a null task closes the dialog.</summary>
public sealed class TaskModuleResponse
{
    public TaskModuleResponse() { }

    public TaskModuleResponse(TaskModuleResponseBase? task = null) => Task = task;

    public TaskModuleResponseBase? Task { get; set; }
}
