using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace CompassionCoach.Tests.BotBuilder.Dialogs;

/// <summary>A conversation with one dialog: continues what is under way, begins the dialog where nothing is.</summary>
internal sealed class Talk(Dialog root, IStatePropertyAccessor<DialogState> stack, params Dialog[] others) : BotAdapter
{
    private readonly List<Activity> sent = [];

    public Talk(Dialog root, params Dialog[] others) : this(root, new LiveStack(), others)
    {
    }

    public string ChannelId { get; init; } = "test";

    public string? ConversationType { get; init; }

    public object? Options { get; init; }

    /// <summary>Runs instead of "continue, else begin", where a test has something else in mind.</summary>
    public Func<DialogContext, Task<DialogTurnResult>>? Turn { get; set; }

    public DialogTurnResult? Result { get; private set; }

    /// <summary>Says a line; the texts that come back, one a line.</summary>
    public async Task<string> SayAsync(string text) => string.Join('\n', (await SendAsync(Message(text))).Select(a => a.Text));

    public async Task<IReadOnlyList<Activity>> SendAsync(Activity activity)
    {
        sent.Clear();
        using var context = new TurnContext(this, activity);
        await RunPipelineAsync(context, TakeTurnAsync, CancellationToken.None);
        return [.. sent];
    }

    public Activity Message(string? text) => new()
    {
        Type = ActivityTypes.Message,
        Id = "1",
        Text = text,
        ChannelId = ChannelId,
        ServiceUrl = "https://test.example",
        From = new ChannelAccount { Id = "learner" },
        Recipient = new ChannelAccount { Id = "coach" },
        Conversation = new ConversationAccount { Id = "conversation", ConversationType = ConversationType },
    };

    public override Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        sent.AddRange(activities);
        return Task.FromResult(activities.Select(_ => new ResourceResponse("sent")).ToArray());
    }

    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    private async Task TakeTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var dialogs = new DialogSet(stack).Add(root);
        foreach (var other in others) dialogs.Add(other);
        var dc = await dialogs.CreateContextAsync(turnContext, cancellationToken);
        Result = Turn is { } turn ? await turn(dc) : await ContinueElseBeginAsync(dc, cancellationToken);
        if (stack is JsonStack json) json.Save();
    }

    private async Task<DialogTurnResult> ContinueElseBeginAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        var result = await dc.ContinueDialogAsync(cancellationToken);
        return result.Status == DialogTurnStatus.Empty ? await dc.BeginDialogAsync(root.Id, Options, cancellationToken) : result;
    }
}
