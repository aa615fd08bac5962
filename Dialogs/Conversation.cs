using CompassionCoach.Dialogs.Curriculum;
using CompassionCoach.Dialogs.Learners;
using CompassionCoach.Dialogs.Support;
using CompassionCoach.Dialogs.Talk;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace CompassionCoach.Dialogs;

/// <summary>Runs one turn of a learner's conversation: what was heard goes in, what the coach answers comes out.</summary>
public sealed class Conversation
{
    /// <summary>After such a silence the first words are a return and not an answer.</summary>
    public static readonly TimeSpan LongSilence = TimeSpan.FromHours(6);

    /// <summary>Two arrivals within this time are one.</summary>
    public static readonly TimeSpan SameArrival = TimeSpan.FromMinutes(10);

    private static readonly TimeSpan SeenAgain = TimeSpan.FromMinutes(5);

    private readonly Library library;
    private readonly SupportDesk support;
    private readonly TimeProvider time;
    private readonly DialogSet dialogs;

    public Conversation(Library library, SupportDesk support, TimeProvider time)
    {
        (this.library, this.support, this.time) = (library, support, time);
        dialogs = new DialogSet(new PlaceOfLearner());
        dialogs.Add(new CoachDialog(library, support));
    }

    public async Task<IReadOnlyList<IActivity>> HearAsync(ITurnContext context, LearnerSession session, Heard heard, CancellationToken cancellationToken)
    {
        var turn = TurnOf(context.Activity, session, heard);
        context.TurnState.Set(turn);
        var dialog = await dialogs.CreateContextAsync(context, cancellationToken);
        if (dialog.ActiveDialog is null)
            await dialog.BeginDialogAsync(CoachDialog.Name, null, cancellationToken);
        else
            await dialog.ContinueDialogAsync(cancellationToken);
        SeeThem(turn, context.Activity);
        return Rendering.Activities(turn.Reply, turn.Channel);
    }

    private Turn TurnOf(Activity activity, LearnerSession session, Heard heard)
    {
        var (learner, now, channel) = (session.Learner, time.GetUtcNow(), ChannelProfile.Of(activity.ChannelId));
        var silence = learner.Seen is { } seen ? now - seen : TimeSpan.Zero;
        return new Turn(session, heard, library, channel, now)
        {
            Help = support.HelpFor(activity.Locale),
            IsNewWindow = channel.ArrivesOnce || learner.Conversation != activity.Conversation?.Id || silence > SameArrival,
            IsReturn = learner.Stopped || silence > LongSilence,
        };
    }

    /// <summary>Noted coarsely, so that a turn that changes nothing leaves the document as it was.</summary>
    private static void SeeThem(Turn turn, Activity activity)
    {
        turn.Learner.Conversation = activity.Conversation?.Id;
        if (turn.Learner.Seen is not { } seen || turn.Now - seen > SeenAgain)
            turn.Learner.Seen = turn.Now;
    }

    /// <summary>Gives the dialogs the stack that is kept in the learner's document.</summary>
    private sealed class PlaceOfLearner : IStatePropertyAccessor<DialogState>
    {
        public string Name => nameof(Learner.Place);

        public Task<DialogState> GetAsync(ITurnContext turnContext, Func<DialogState>? defaultValueFactory = null, CancellationToken cancellationToken = default) =>
            Task.FromResult(turnContext.Turn().Learner.Place);

        public Task SetAsync(ITurnContext turnContext, DialogState value, CancellationToken cancellationToken = default)
        {
            turnContext.Turn().Learner.Place = value;
            return Task.CompletedTask;
        }

        public Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) =>
            SetAsync(turnContext, new DialogState(), cancellationToken);
    }
}
