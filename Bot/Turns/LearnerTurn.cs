using CompassionCoach.Dialogs.Learners;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using IMiddleware = Microsoft.Bot.Builder.IMiddleware;

namespace CompassionCoach.Bot.Turns;

/// <summary>
/// One turn of one learner: read once, run, save, and only then send. What the learner is told has happened, has; when two turns
/// meet, the one that saves second is run again on what the first one stored, and what it was about to say is thrown away.
/// The last of the middlewares: what comes after it runs again with the turn. A conversation that is not one learner's own passes
/// through, without a <see cref="LearnerSession"/>.
/// </summary>
public sealed class LearnerTurn(CoachStore store, LearnerKeys keys, TimeProvider time, ILogger<LearnerTurn> log) : IMiddleware
{
    /// <summary>How often a turn is run before its learner is left to whoever keeps saving: with the pauses, one to two seconds.</summary>
    internal const int MostRuns = 10;

    private readonly OneAtATime turns = new();
    private readonly HandledTurns handled = new();

    /// <exception cref="StoreUnavailableException">The store failed; nothing was sent.</exception>
    /// <exception cref="TurnConflictException">Other turns saved first each time; nothing was saved or sent.</exception>
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        if (keys.Of(turnContext.Activity) is not { } key)
        {
            await next(cancellationToken);
            return;
        }

        // Within this process a learner's turns wait for each other; correctness rests on the version alone.
        using var alone = await turns.EnterAsync(key, cancellationToken);
        var mark = ActivityMark.Of(key, turnContext.Activity);
        if (mark is { } known && handled.Contains(known))
            await DropAsync(turnContext, cancellationToken);
        else
            await AnswerAsync(turnContext, next, key, mark, cancellationToken);
    }

    private async Task AnswerAsync(
        ITurnContext turnContext, NextDelegate next, LearnerKey key, ActivityMark? mark, CancellationToken cancellationToken)
    {
        var replies = HeldReplies.Of(turnContext);
        var ran = false;
        try
        {
            ran = await RunUntilSavedAsync(turnContext, next, replies, key, mark, cancellationToken);
        }
        finally
        {
            // After a failure too: what the adapter then says (an apology, say) must go out.
            replies.LetThrough();
            if (!ran)
                replies.ThrowAway();
        }

        if (!ran)
        {
            await DropAsync(turnContext, cancellationToken);
            return;
        }

        await replies.SendAsync();
        if (mark is { } done)
            handled.Add(done);
    }

    /// <returns>False where the document knows the activity: another process answered it.</returns>
    private async Task<bool> RunUntilSavedAsync(
        ITurnContext turnContext, NextDelegate next, HeldReplies replies, LearnerKey key, ActivityMark? mark, CancellationToken cancellationToken)
    {
        KeyValuePair<string, object?>[] before = [.. turnContext.TurnState];
        for (var run = 1; ; run++)
        {
            var document = LearnerDocument.Of(await store.ReadAsync(key, cancellationToken));
            if (document.Knows(mark))
                return false;
            var session = new LearnerSession(key, document.Learner);
            turnContext.TurnState.Set(session);
            await next(cancellationToken);
            // A caller who left before the save gets nothing done; one who leaves during it, all of it.
            cancellationToken.ThrowIfCancellationRequested();
            if (await SavedAsync(session, document, mark))
                return true;

            TurnEvents.SavedSecond(log, key, run);
            if (run == MostRuns)
                throw new TurnConflictException(key, MostRuns);
            replies.ThrowAway();
            PutBack(turnContext.TurnState, before);
            await Task.Delay(PauseAfter(run, mark), time, cancellationToken);
        }
    }

    private async ValueTask<bool> SavedAsync(LearnerSession session, LearnerDocument document, ActivityMark? mark)
    {
        if (session.Forgotten)
        {
            await store.DeleteAsync(session.Key, CancellationToken.None);
            return true;
        }

        return document.Changed(session.Records.Count > 0, mark) is not { } changed
            || await store.SaveAsync(session.Key, document.Version, changed, session.Records, CancellationToken.None) is not null;
    }

    /// <summary>An invoke waits for an answer, and the first delivery has had the real one.</summary>
    private async Task DropAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        TurnEvents.Repeated(log, turnContext.Activity.ChannelId, turnContext.Activity.Type);
        if (turnContext.Activity.Type == ActivityTypes.Invoke)
            await turnContext.SendActivityAsync(
                new Activity(ActivityTypesEx.InvokeResponse) { Value = new InvokeResponse { Status = StatusCodes.Status200OK } }, cancellationToken);
    }

    private static void PutBack(TurnContextStateCollection state, KeyValuePair<string, object?>[] before)
    {
        state.Clear();
        foreach (var (name, value) in before)
            state[name] = value!;
    }

    /// <summary>
    /// None at first: the other turn is over. Then 4, 8, 16 … ms and up to as much again, which the activity chooses, so that two
    /// that meet do not go on meeting, and a burst at another process has time to pass.
    /// </summary>
    private static TimeSpan PauseAfter(int run, ActivityMark? mark)
    {
        if (run == 1)
            return TimeSpan.Zero;
        var least = 1UL << run;
        return TimeSpan.FromMilliseconds(least + (((mark?.Number ?? 0) >> (8 * run)) % least));
    }
}
