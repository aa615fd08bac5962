using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace CompassionCoach.Bot.Turns;

/// <summary>
/// Keeps what a turn sends, updates and deletes, in that order, until its outcome is saved. What is kept is the rest of the way
/// out (later handlers, then the channel or the buffer of <c>expectReplies</c>), so each activity goes that way exactly once.
/// Meanwhile the sender gets answers without an id: nothing has one before it is sent.
/// </summary>
internal sealed class HeldReplies
{
    private readonly List<Func<Task>> held = [];
    private bool open;

    public static HeldReplies Of(ITurnContext turnContext)
    {
        var replies = new HeldReplies();
        turnContext.OnSendActivities(replies.Send).OnUpdateActivity(replies.Update).OnDeleteActivity(replies.Delete);
        return replies;
    }

    public void ThrowAway() => held.Clear();

    /// <summary>From now on nothing is held.</summary>
    public void LetThrough() => open = true;

    public async Task SendAsync()
    {
        foreach (var go in held)
            await go();
    }

    private Task<ResourceResponse[]> Send(ITurnContext turnContext, List<Activity> activities, Func<Task<ResourceResponse[]>> next)
    {
        if (open)
            return next();
        held.Add(next);
        var responses = new ResourceResponse[activities.Count];
        for (var i = 0; i < responses.Length; i++)
            responses[i] = new ResourceResponse(string.Empty);
        return Task.FromResult(responses);
    }

    private Task<ResourceResponse> Update(ITurnContext turnContext, Activity activity, Func<Task<ResourceResponse>> next)
    {
        if (open)
            return next();
        held.Add(next);
        return Task.FromResult(new ResourceResponse(string.Empty));
    }

    private Task Delete(ITurnContext turnContext, ConversationReference reference, Func<Task> next)
    {
        if (open)
            return next();
        held.Add(next);
        return Task.CompletedTask;
    }
}
