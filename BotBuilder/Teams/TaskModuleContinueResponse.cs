namespace Microsoft.Bot.Schema.Teams;

/// <summary>Shows a card or a page in the dialog.</summary>
public sealed class TaskModuleContinueResponse : TaskModuleResponseBase
{
    public TaskModuleContinueResponse() { Type = "continue"; }

    public TaskModuleContinueResponse(TaskModuleTaskInfo? value = null) : this() => Value = value;

    public TaskModuleTaskInfo? Value { get; set; }
}
