namespace Microsoft.Bot.Schema;

/// <summary>Kinds that pass between a bot and its adapter and are never delivered.</summary>
public static class ActivityTypesEx
{
    /// <summary>Wait for as many milliseconds as the value says.</summary>
    public const string Delay = "delay";
    /// <summary>The value is the <c>InvokeResponse</c> that answers the invoke under way.</summary>
    public const string InvokeResponse = "invokeResponse";
}
