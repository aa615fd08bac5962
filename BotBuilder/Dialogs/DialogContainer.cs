namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog with dialogs and a stack of its own.</summary>
public abstract class DialogContainer : Dialog
{
    protected DialogContainer(string? dialogId = null) : base(dialogId)
    {
    }

    public DialogSet Dialogs { get; set; } = new();

    /// <summary>The stack inside the container, where <paramref name="dc"/> has the container on top; null where nothing runs inside.</summary>
    public abstract DialogContext? CreateChildContext(DialogContext dc);

    public virtual Dialog? FindDialog(string dialogId) => Dialogs.Find(dialogId);
}
