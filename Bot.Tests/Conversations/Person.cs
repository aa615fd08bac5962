using CompassionCoach.Dialogs;
using CompassionCoach.Dialogs.Curriculum;
using CompassionCoach.Dialogs.Learners;
using CompassionCoach.Dialogs.Talk;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Time.Testing;

namespace CompassionCoach.Tests.Conversations;

/// <summary>
/// Somebody talking with the coach, straight through the dialogs. What is kept of them goes through its stored form after every
/// turn, so each turn is also a restart.
/// </summary>
public sealed class Person(Library library, string channel = "webchat")
{
    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));
    private readonly Nowhere adapter = new();
    private byte[] document = new Learner().ToBytes();
    private Library library = library;
    private int window = 1;

    /// <summary>Everything the coach sent in the last turn.</summary>
    public IReadOnlyList<Activity> Heard { get; private set; } = [];

    /// <summary>Records kept so far.</summary>
    public List<StoredRecord> Records { get; } = [];

    public Learner Learner => Learner.Parse(document);

    public int DocumentBytes => document.Length;

    public int Turns { get; private set; }

    public ChannelProfile Channel { get; } = ChannelProfile.Of(channel);

    /// <summary>All that the coach said in the last turn, cards in words included.</summary>
    public string Said => string.Join("\n", Heard.Select(Words));

    /// <summary>The labels that can be tapped now.</summary>
    public IReadOnlyList<string> Taps => [.. Heard.SelectMany(activity => activity.SuggestedActions?.Actions ?? []).Select(action => action.Title!)];

    /// <summary>The step whose question stands: its path, <c>menu</c>, or <c>nothing</c>.</summary>
    public string Standing
    {
        get
        {
            var coach = Learner.Place.DialogStack.FirstOrDefault();
            var inner = coach?.State.TryGetValue("dialogs", out var child) == true && child is DialogState state ? state.DialogStack : [];
            return inner.Count == 0 ? "nothing" : Dialogs.Steps.StepKind.PathOf(inner[0]) ?? inner[0].Id!;
        }
    }

    /// <summary>What a card of the question that stands sends as its place.</summary>
    public string At => $"{Standing}#{Learner.Visit}";

    /// <summary>Opens the unit at a step, as if they had left it there.</summary>
    public async Task BeginAtAsync(string path)
    {
        var (unit, place) = (path[..path.IndexOf('/')], path[(path.IndexOf('/') + 1)..]);
        var learner = new Learner { Greeted = true };
        foreach (var before in library.Units.TakeWhile(before => before != unit))
            learner.Units[before] = new UnitRoad { Started = clock.GetUtcNow(), Finished = clock.GetUtcNow() };
        learner.Units[unit] = new UnitRoad { Place = place, Started = clock.GetUtcNow() };
        document = learner.ToBytes();
        await ArriveAsync();
        await SayAsync(Taps[0]);
        Assert.Equal(path, Standing);
    }

    /// <summary>The words of the last turn's messages alone.</summary>
    public string Text => string.Join("\n", Heard.Select(activity => activity.Text));

    /// <summary>The last card's first tick, sent; null where there is nothing to tick.</summary>
    public IReadOnlyDictionary<string, string>? FirstTick => LastCard?.Body.OfType<AdaptiveCards.AdaptiveChoiceSetInput>().FirstOrDefault() is { } ticks
        ? new Dictionary<string, string> { [CardFields.At] = At, [ticks.Id!] = ticks.Choices[0].Value! }
        : null;

    /// <summary>What the last card's first cell or option sends; null where a card has none.</summary>
    public IReadOnlyDictionary<string, string>? FirstButton => LastCard is not { } card ? null
        : card.Body.OfType<AdaptiveCards.AdaptiveColumnSet>().SelectMany(row => row.Columns).Select(cell => cell.SelectAction)
            .Concat(card.Actions).OfType<AdaptiveCards.AdaptiveSubmitAction>()
            .Select(action => (Dictionary<string, string>)action.Data!).FirstOrDefault(data => data.ContainsKey(CardFields.Pick));

    private AdaptiveCards.AdaptiveCard? LastCard =>
        Heard.LastOrDefault()?.Attachments?.Select(attachment => attachment.Content).OfType<AdaptiveCards.AdaptiveCard>().LastOrDefault();

    /// <summary>Taps what must be there to tap: a suggested action, or a card's button.</summary>
    public Task TapAsync(string label)
    {
        if (Taps.Contains(label))
            return SayAsync(label);
        var button = LastCard?.Actions.OfType<AdaptiveCards.AdaptiveSubmitAction>().FirstOrDefault(action => action.Title == label);
        Assert.True(button is not null, $"There is no '{label}' to tap in:\n{Said}");
        return SendAsync((Dictionary<string, string>)button.Data!);
    }

    public Task ArriveAsync() => TurnAsync(Dialogs.Talk.Heard.Arrival);

    public Task SayAsync(string text) => TurnAsync(Dialogs.Talk.Heard.Said(text));

    public Task SendAsync(IReadOnlyDictionary<string, string> fields) => TurnAsync(Dialogs.Talk.Heard.Sent(fields));

    public Task WaitAsync(TimeSpan time)
    {
        clock.Advance(time);
        return Task.CompletedTask;
    }

    public void OpenNewWindow() => window++;

    /// <summary>The content is edited while they are away.</summary>
    public void Edit(Library edited) => library = edited;

    private async Task TurnAsync(Heard heard)
    {
        var activity = new Activity
        {
            Type = ActivityTypes.Message,
            ChannelId = channel,
            From = new ChannelAccount("person"),
            Recipient = new ChannelAccount("coach"),
            Conversation = new ConversationAccount(id: $"conversation-{window}"),
        };
        using var context = new TurnContext(adapter, activity);
        var session = new LearnerSession(new LearnerKey("test"), Learner.Parse(document));
        var reply = await new Conversation(library, Content.Support, clock).HearAsync(context, session, heard, CancellationToken.None);
        Heard = [.. reply.Cast<Activity>()];
        Turns++;
        document = session.Learner.ToBytes();
        Records.AddRange(session.Records);
    }

    public static string Words(Activity activity) => string.Join("\n", new[] { activity.Text, activity.Summary }
        .Concat((activity.Attachments ?? []).Select(attachment => (attachment.Content as AdaptiveCards.AdaptiveCard)?.ToJson()))
        .OfType<string>());
}
