using System.Collections.Concurrent;
using AdaptiveCards;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace CompassionCoach.Tests.WebChat;

/// <summary>A bot that says what it heard, and does on request what the web chat must be able to show.</summary>
internal sealed class EchoBot : ActivityHandler
{
    /// <summary>Everything it heard, in order.</summary>
    public ConcurrentQueue<Activity> Heard { get; } = new();

    /// <summary>A turn on "wait" ends when this does.</summary>
    public TaskCompletionSource Gate { get; set; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public override Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        Heard.Enqueue(turnContext.Activity);
        return base.OnTurnAsync(turnContext, cancellationToken);
    }

    protected override async Task OnConversationUpdateActivityAsync(ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        var first = turnContext.Activity.MembersAdded!.Any(member => member.Id == turnContext.Activity.Recipient!.Id);
        await turnContext.SendActivityAsync(first ? "Welcome." : "Welcome back.", cancellationToken: cancellationToken);
    }

    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        var asked = turnContext.Activity;
        switch (asked.Text)
        {
            case "fail":
                throw new InvalidOperationException($"{asked.Text} and something private");
            case "wait":
                await Gate.Task.WaitAsync(cancellationToken);
                await turnContext.SendActivityAsync("Waited.", cancellationToken: cancellationToken);
                break;
            case "typing":
                await turnContext.SendActivityAsync(new Activity { Type = ActivityTypes.Typing }, cancellationToken);
                await turnContext.SendActivityAsync("Typed.", cancellationToken: cancellationToken);
                break;
            case "type only":
                await turnContext.SendActivityAsync(new Activity { Type = ActivityTypes.Typing }, cancellationToken);
                break;
            case "edit":
                var draft = MessageFactory.Text("Draft.");
                var sent = await turnContext.SendActivityAsync(draft, cancellationToken);
                var edited = MessageFactory.Text("Edited.");
                edited.Id = sent!.Id;
                await turnContext.UpdateActivityAsync(edited, cancellationToken);
                break;
            case "delete":
                var gone = await turnContext.SendActivityAsync(MessageFactory.Text("Soon gone."), cancellationToken);
                await turnContext.DeleteActivityAsync(gone!.Id!, cancellationToken);
                await turnContext.SendActivityAsync("Deleted.", cancellationToken: cancellationToken);
                break;
            case "choices":
                var choices = MessageFactory.Text("Which one fits today?");
                choices.SuggestedActions = new()
                {
                    Actions = [.. new[] { "Something at work", "Someone close to me", "{\"odd\":1}", "Just a quiet minute", "None of these" }
                        .Select(words => new CardAction { Type = ActionTypes.ImBack, Title = words, Value = words })],
                };
                await turnContext.SendActivityAsync(choices, cancellationToken);
                break;
            case "card":
                await turnContext.SendActivityAsync(Of(Card(new AdaptiveSubmitAction { Title = "Keep this line", Data = new Dictionary<string, string> { ["step"] = "keep" } }).ToJson()), cancellationToken);
                break;
            case "execute":
                await turnContext.SendActivityAsync(Of(Card(new AdaptiveExecuteAction { Title = "Go on", Verb = "next", Data = new Dictionary<string, string> { ["step"] = "go" } })), cancellationToken);
                break;
            default:
                await turnContext.SendActivityAsync(MessageFactory.Text(Answer(asked)), cancellationToken);
                break;
        }
    }

    private static string Answer(IMessageActivity asked) =>
        asked.Value is { } value ? $"Value: {value}"
        : asked.Attachments is { Count: > 0 } files ? $"Attached: {string.Join(", ", files.Select(file => $"{file.Name} ({file.ContentType})"))}"
        : $"Echo: {(asked.Text?.Length > 200 ? $"{asked.Text.Length} characters" : asked.Text)}";

    private static IMessageActivity Of(object card) => MessageFactory.Attachment(new Attachment { ContentType = AdaptiveCard.ContentType, Content = card });

    private static AdaptiveCard Card(AdaptiveAction action) => new(new AdaptiveSchemaVersion(1, 5))
    {
        Body =
        [
            new AdaptiveTextBlock { Text = "A line to keep", Size = AdaptiveTextSize.Large, Weight = AdaptiveTextWeight.Bolder, Style = AdaptiveTextBlockStyle.Heading, Wrap = true },
            new AdaptiveTextBlock { Text = "In a few words: what would you like to remember from this?", Wrap = true },
            new AdaptiveTextInput { Id = "line", Label = "Your line", Placeholder = "I can begin again", IsMultiline = true, IsRequired = true, ErrorMessage = "A word is enough" },
            new AdaptiveChoiceSetInput
            {
                Id = "size", Label = "How big does it feel?", Style = AdaptiveChoiceInputStyle.Expanded,
                Choices = [new() { Title = "Small", Value = "1" }, new() { Title = "Middling", Value = "2" }, new() { Title = "Large", Value = "3" }],
            },
        ],
        Actions = [action],
    };
}
