namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The stack of a conversation's dialogs; the first is the one that has the turn.</summary>
public sealed class DialogState
{
    public DialogState() : this([])
    {
    }

    public DialogState(List<DialogInstance>? stack) => DialogStack = stack ?? [];

    public List<DialogInstance> DialogStack { get; set; }
}
