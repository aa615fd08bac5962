using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Testing;

/// <summary>Talks with one dialog, without a bot around it.</summary>
public class DialogTestClient
{
    private readonly TestAdapter adapter;
    private readonly BotCallbackHandler turn;

    /// <param name="channelId">The channel that the dialog is to think it is on, such as <c>Channels.Msteams</c>.</param>
    /// <param name="targetDialog">The dialog.</param>
    /// <param name="initialDialogOptions">What it begins with.</param>
    /// <param name="middlewares">Run around each turn.</param>
    /// <param name="conversationState">Where the stack is kept; in memory where absent.</param>
    public DialogTestClient(
        string channelId, Dialog targetDialog, object? initialDialogOptions = null, IEnumerable<IMiddleware>? middlewares = null,
        ConversationState? conversationState = null)
        : this(new TestAdapter(channelId), targetDialog, initialDialogOptions, middlewares, conversationState)
    {
    }

    public DialogTestClient(
        TestAdapter testAdapter, Dialog targetDialog, object? initialDialogOptions = null, IEnumerable<IMiddleware>? middlewares = null,
        ConversationState? conversationState = null)
    {
        ConversationState = conversationState ?? new ConversationState(new MemoryStorage());
        adapter = testAdapter;
        adapter.Use(new AutoSaveStateMiddleware(ConversationState));
        foreach (var middleware in middlewares ?? []) adapter.Use(middleware);
        var stack = ConversationState.CreateProperty<DialogState>("DialogState");
        var dialogs = new DialogSet(stack).Add(targetDialog);
        turn = (turnContext, cancellationToken) => TakeTurnAsync(dialogs, targetDialog, initialDialogOptions, turnContext, cancellationToken);
    }

    public ConversationState ConversationState { get; }

    /// <summary>The stack as the last turn left it.</summary>
    public DialogContext? DialogContext { get; private set; }

    /// <summary>What came of the last turn.</summary>
    public DialogTurnResult? DialogTurnResult { get; private set; }

    /// <summary>Says something, and returns the first reply; null where there is none.</summary>
    public virtual async Task<T?> SendActivityAsync<T>(string text, CancellationToken cancellationToken = default)
    {
        await adapter.SendTextToBotAsync(text, turn, cancellationToken);
        return GetNextReply<T>();
    }

    public virtual async Task<T?> SendActivityAsync<T>(Activity activity, CancellationToken cancellationToken = default)
    {
        await adapter.ProcessActivityAsync(activity, turn, cancellationToken);
        return GetNextReply<T>();
    }

    /// <summary>The next reply of the same turn; null where there is none.</summary>
    public virtual T? GetNextReply<T>() => (T?)adapter.GetNextReply();

    private async Task TakeTurnAsync(
        DialogSet dialogs, Dialog target, object? options, ITurnContext turnContext, CancellationToken cancellationToken)
    {
        DialogContext = await dialogs.CreateContextAsync(turnContext, cancellationToken);
        DialogTurnResult = await DialogContext.ContinueDialogAsync(cancellationToken);
        if (DialogTurnResult.Status == DialogTurnStatus.Empty)
            DialogTurnResult = await DialogContext.BeginDialogAsync(target.Id, options, cancellationToken);
    }
}
