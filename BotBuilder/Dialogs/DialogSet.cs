namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Dialogs by id, and where the stack of a conversation is kept.</summary>
public sealed class DialogSet
{
    private readonly Dictionary<string, Dialog> dialogs = new(StringComparer.Ordinal);
    private readonly IStatePropertyAccessor<DialogState>? dialogState;

    /// <summary>A set that stands inside a container, which keeps the stack itself.</summary>
    public DialogSet()
    {
    }

    public DialogSet(IStatePropertyAccessor<DialogState> dialogState)
    {
        ArgumentNullException.ThrowIfNull(dialogState);
        this.dialogState = dialogState;
    }

    /// <summary>Adds a dialog. One whose id is taken gets a number behind its id; the same dialog twice is added once.</summary>
    public DialogSet Add(Dialog dialog)
    {
        ArgumentNullException.ThrowIfNull(dialog);
        if (dialogs.TryGetValue(dialog.Id, out var there))
        {
            if (ReferenceEquals(there, dialog)) return this;
            dialog.Id = FreeId(dialog.Id);
        }
        dialogs.Add(dialog.Id, dialog);
        return this;
    }

    public Dialog? Find(string dialogId)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(dialogId);
        return dialogs.GetValueOrDefault(dialogId);
    }

    public IEnumerable<Dialog> GetDialogs() => dialogs.Values;

    /// <summary>The conversation's stack, made where there was none.</summary>
    /// <exception cref="InvalidOperationException">The set stands inside a container.</exception>
    public async Task<DialogContext> CreateContextAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (dialogState is null) throw new InvalidOperationException("This set of dialogs was made without a place to keep its stack.");
        var state = await dialogState.GetAsync(turnContext, static () => new DialogState(), cancellationToken);
        return new DialogContext(this, turnContext, state);
    }

    private string FreeId(string id)
    {
        for (var number = 2; ; number++)
            if (!dialogs.ContainsKey($"{id}{number}")) return $"{id}{number}";
    }
}
