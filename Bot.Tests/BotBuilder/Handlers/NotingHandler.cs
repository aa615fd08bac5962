using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace CompassionCoach.Tests.BotBuilder.Handlers;

/// <summary>Notes which of its methods an activity came to.</summary>
internal sealed class NotingHandler : TeamsActivityHandler
{
    public List<string> Notes { get; } = [];

    protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) =>
        Note($"message {turnContext.Activity.Text}");

    protected override Task OnTeamsMessageEditAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        Note("edit");

    protected override Task OnTeamsMessageUndeleteAsync(
        ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) => Note("undelete");

    protected override Task OnTeamsMessageSoftDeleteAsync(
        ITurnContext<IMessageDeleteActivity> turnContext, CancellationToken cancellationToken) => Note("soft delete");

    protected override Task OnMembersAddedAsync(
        IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        Note($"added {Ids(membersAdded)}");

    protected override Task OnMembersRemovedAsync(
        IList<ChannelAccount> membersRemoved, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        Note($"removed {Ids(membersRemoved)}");

    protected override Task OnReactionsAddedAsync(
        IList<MessageReaction> messageReactions, ITurnContext<IMessageReactionActivity> turnContext, CancellationToken cancellationToken) =>
        Note($"reaction {messageReactions[0].Type}");

    protected override Task OnReactionsRemovedAsync(
        IList<MessageReaction> messageReactions, ITurnContext<IMessageReactionActivity> turnContext, CancellationToken cancellationToken) =>
        Note($"no reaction {messageReactions[0].Type}");

    protected override Task OnEventAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) =>
        Note($"event {turnContext.Activity.Name}");

    protected override Task OnTokenResponseEventAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) =>
        Note("token");

    protected override Task OnInstallationUpdateAddAsync(
        ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) => Note("installed");

    protected override Task OnInstallationUpdateRemoveAsync(
        ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) => Note("uninstalled");

    protected override Task OnEndOfConversationActivityAsync(
        ITurnContext<IEndOfConversationActivity> turnContext, CancellationToken cancellationToken) => Note($"end {turnContext.Activity.Code}");

    protected override Task OnTypingActivityAsync(ITurnContext<ITypingActivity> turnContext, CancellationToken cancellationToken) =>
        Note("typing");

    protected override Task OnUnrecognizedActivityTypeAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        Note($"unknown {turnContext.Activity.Type}");

    protected override Task OnTeamsChannelCreatedAsync(
        ChannelInfo? channelInfo, TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken) => Note($"channelCreated {channelInfo?.Name} in {teamInfo?.Id}");

    protected override Task OnTeamsChannelRenamedAsync(
        ChannelInfo? channelInfo, TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken) => Note($"channelRenamed {channelInfo?.Name} in {teamInfo?.Id}");

    protected override Task OnTeamsChannelDeletedAsync(
        ChannelInfo? channelInfo, TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken) => Note($"channelDeleted {channelInfo?.Name} in {teamInfo?.Id}");

    protected override Task OnTeamsChannelRestoredAsync(
        ChannelInfo? channelInfo, TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken) => Note($"channelRestored {channelInfo?.Name} in {teamInfo?.Id}");

    protected override Task OnTeamsTeamRenamedAsync(
        TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        Note($"teamRenamed {teamInfo?.Id}");

    protected override Task OnTeamsTeamArchivedAsync(
        TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        Note($"teamArchived {teamInfo?.Id}");

    protected override Task OnTeamsTeamUnarchivedAsync(
        TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        Note($"teamUnarchived {teamInfo?.Id}");

    protected override Task OnTeamsTeamDeletedAsync(
        TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        Note($"teamDeleted {teamInfo?.Id}");

    protected override Task OnTeamsTeamHardDeletedAsync(
        TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        Note($"teamHardDeleted {teamInfo?.Id}");

    protected override Task OnTeamsTeamRestoredAsync(
        TeamInfo? teamInfo, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        Note($"teamRestored {teamInfo?.Id}");

    protected override Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken) =>
        Task.FromResult(new AdaptiveCardInvokeResponse { StatusCode = 200, Type = invokeValue.Action!.Verb, Value = invokeValue.Action.Data });

    protected override Task<TaskModuleResponse> OnTeamsTaskModuleFetchAsync(
        ITurnContext<IInvokeActivity> turnContext, TaskModuleRequest taskModuleRequest, CancellationToken cancellationToken) =>
        Task.FromResult(new TaskModuleResponse { Task = new TaskModuleMessageResponse("fetched") });

    protected override Task<TaskModuleResponse> OnTeamsTaskModuleSubmitAsync(
        ITurnContext<IInvokeActivity> turnContext, TaskModuleRequest taskModuleRequest, CancellationToken cancellationToken) =>
        Task.FromResult(new TaskModuleResponse { Task = new TaskModuleMessageResponse($"submitted in {taskModuleRequest.Context?.Theme}") });

    private static string Ids(IEnumerable<ChannelAccount> accounts) => string.Join(' ', accounts.Select(a => a.Id));

    private Task Note(string note)
    {
        Notes.Add(note);
        return Task.CompletedTask;
    }
}
