using CompassionCoach.Cards;
using CompassionCoach.Dialogs;
using CompassionCoach.Dialogs.Learners;
using CompassionCoach.Dialogs.Talk;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace CompassionCoach.Bot;

/// <summary>
/// Turns what a channel sends into what was heard. A personal conversation has a learner; a team's has none, and gets one line
/// that shows nothing of anybody.
/// </summary>
public sealed class CoachBot(Conversation conversation, SharedWords words) : TeamsActivityHandler
{
    protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) =>
        HearAsync(turnContext, HeardIn(turnContext.Activity), cancellationToken);

    protected override Task OnMembersAddedAsync(
        IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        HearAsync(turnContext, Heard.Arrival, cancellationToken);

    /// <summary>The base would ask Teams for every member's name; nobody here needs to know it.</summary>
    protected override Task OnTeamsMembersAddedDispatchAsync(
        IList<ChannelAccount> membersAdded, TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        HearAsync(turnContext, Heard.Arrival, cancellationToken);

    protected override Task OnInstallationUpdateAddAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        HearAsync(turnContext, Heard.Arrival, cancellationToken);

    private async Task HearAsync(ITurnContext context, Heard heard, CancellationToken cancellationToken)
    {
        if (context.TurnState.Get<LearnerSession>() is not { } session)
            await AnswerTeamAsync(context, heard, cancellationToken);
        else if (await conversation.HearAsync(context, session, heard, cancellationToken) is { Count: > 0 } reply)
            await context.SendActivitiesAsync([.. reply], cancellationToken);
    }

    private static Heard HeardIn(IMessageActivity activity)
    {
        if (CardAnswer.Read(activity.Value) is { } fields && string.IsNullOrWhiteSpace(activity.Text))
            return Heard.Sent(fields);
        return Heard.Said(activity.Text ?? "");
    }

    private Task AnswerTeamAsync(ITurnContext context, Heard heard, CancellationToken cancellationToken)
    {
        if (heard.Kind == HeardKind.Arrival)
            return Task.CompletedTask;
        var line = words.Say("team", "one-to-one", context.Activity.Locale);
        return context.SendActivityAsync(MessageFactory.Text(line), cancellationToken);
    }
}
