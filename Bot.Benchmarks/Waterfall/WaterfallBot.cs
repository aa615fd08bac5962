using CompassionCoach.Dialogs.Learners;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace CompassionCoach.Benchmarks.Waterfall;

/// <summary>The booking, its place kept in the learner's document as the coach's is.</summary>
internal sealed class WaterfallBot : ActivityHandler
{
    private readonly DialogSet dialogs = new DialogSet(new Place()).AddBooking();

    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        var dialog = await dialogs.CreateContextAsync(turnContext, cancellationToken);
        var result = await dialog.ContinueDialogAsync(cancellationToken);
        if (result.Status == DialogTurnStatus.Empty)
            await dialog.BeginDialogAsync(BookingDialog.Name, null, cancellationToken);
    }

    private sealed class Place : IStatePropertyAccessor<DialogState>
    {
        public string Name => nameof(Learner.Place);

        public Task<DialogState> GetAsync(ITurnContext turnContext, Func<DialogState>? defaultValueFactory = null, CancellationToken cancellationToken = default) =>
            Task.FromResult(turnContext.TurnState.Get<LearnerSession>()!.Learner.Place);

        public Task SetAsync(ITurnContext turnContext, DialogState value, CancellationToken cancellationToken = default)
        {
            turnContext.TurnState.Get<LearnerSession>()!.Learner.Place = value;
            return Task.CompletedTask;
        }

        public Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) =>
            SetAsync(turnContext, new DialogState(), cancellationToken);
    }
}
