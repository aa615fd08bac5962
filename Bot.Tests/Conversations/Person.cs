using CompassionCoach.Dialogs;
using CompassionCoach.Dialogs.Curriculum;
using CompassionCoach.Dialogs.Learners;
using CompassionCoach.Dialogs.Talk;
using Microsoft.Bot.Builder;
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

    public ChannelProfile Channel { get; } = ChannelProfile.Of(channel);

    /// <summary>All that the coach said in the last turn, cards in words included.</summary>
    public string Said => string.Join("\n", Heard.Select(Words));

    /// <summary>The labels that can be tapped now.</summary>
    public IReadOnlyList<string> Taps => [.. Heard.SelectMany(activity => activity.SuggestedActions?.Actions ?? []).Select(action => action.Title!)];

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
        var reply = await new Conversation(library, clock).HearAsync(context, session, heard, CancellationToken.None);
        Heard = [.. reply.Cast<Activity>()];
        document = session.Learner.ToBytes();
        Records.AddRange(session.Records);
    }

    public static string Words(Activity activity) => string.Join("\n", new[] { activity.Text, activity.Summary }
        .Concat((activity.Attachments ?? []).Select(attachment => (attachment.Content as AdaptiveCards.AdaptiveCard)?.ToJson()))
        .OfType<string>());
}
