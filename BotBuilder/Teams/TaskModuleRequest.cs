namespace Microsoft.Bot.Schema.Teams;

/// <summary>A dialog that someone opened or sent back.</summary>
public sealed class TaskModuleRequest
{
    public TaskModuleRequest() { }

    public TaskModuleRequest(object? data = null, TaskModuleRequestContext? context = null)
    {
        Data = data;
        Context = context;
    }

    public object? Data { get; set; }

    public TaskModuleRequestContext? Context { get; set; }
}
