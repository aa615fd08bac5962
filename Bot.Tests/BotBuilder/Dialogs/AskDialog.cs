using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace CompassionCoach.Tests.BotBuilder.Dialogs;

/// <summary>Asks one question and ends with the answer; notes how it ended.</summary>
internal sealed class AskDialog(string id, string question) : Dialog(id)
{
    public List<DialogReason> Endings { get; } = [];

    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        await dc.Context.SendActivityAsync(question, cancellationToken: cancellationToken);
        return EndOfTurn;
    }

    public override Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default) =>
        dc.EndDialogAsync(dc.Context.Activity.Text, cancellationToken);

    public override Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default) =>
        turnContext.SendActivityAsync("again: " + question, cancellationToken: cancellationToken);

    public override Task EndDialogAsync(
        ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
    {
        Endings.Add(reason);
        return Task.CompletedTask;
    }
}
