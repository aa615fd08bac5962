using CompassionCoach.Bot.Stores;
using CompassionCoach.Bot.Turns;
using CompassionCoach.Dialogs.Learners;
using CompassionCoach.Tests.Stores;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace CompassionCoach.Tests.Turns;

/// <summary>A real store and the middleware between an observed channel and whatever bot a test brings. All note in one log.</summary>
internal sealed class TurnStage : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly SqliteStore file;

    public TurnStage()
    {
        file = new SqliteStore(folder.File("coach.db"));
        Store = new ObservedStore(file, Log);
        Channel = OtherProcess();
    }

    public List<string> Log { get; } = [];

    public ObservedStore Store { get; }

    public ObservedAdapter Channel { get; }

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));

    public LearnerKeys Keys { get; } = new(new byte[32]);

    /// <summary>The learner's document as it is stored.</summary>
    public async Task<Learner?> LearnerAsync(Activity said) =>
        await file.ReadAsync(Keys.Of(said)!.Value, default) is { } stored ? Learner.Parse(stored.Document.Span) : null;

    public async Task<string[]> RecordsAsync(Activity said)
    {
        var ids = new List<string>();
        await foreach (var record in file.RecordsAsync(Keys.Of(said)!.Value, "", default))
            ids.Add(record.Id);
        return [.. ids];
    }

    /// <summary>Saves behind the turn's back, as another process does.</summary>
    public async Task ChangeElsewhereAsync(LearnerKey key, Action<Learner> change)
    {
        var stored = await file.ReadAsync(key, default);
        var learner = stored is null ? new Learner() : Learner.Parse(stored.Document.Span);
        change(learner);
        Assert.NotNull(await file.SaveAsync(key, stored?.Version, learner.ToBytes(), [], default));
    }

    /// <summary>A channel with a middleware of its own over the same store.</summary>
    public ObservedAdapter OtherProcess()
    {
        var channel = new ObservedAdapter(Log);
        channel.Use(new LearnerTurn(Store, Keys, Time, NullLogger<LearnerTurn>.Instance));
        return channel;
    }

    /// <summary>Notes the learner's words as their name, and answers.</summary>
    public static async Task NameAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        Call(turnContext.TurnState.Get<LearnerSession>()!.Learner, turnContext.Activity.Text!);
        await turnContext.SendActivityAsync($"Hello {turnContext.Activity.Text}", cancellationToken: cancellationToken);
    }

    /// <summary>What these tests' bot knows of somebody: a name, and nothing for who has none.</summary>
    public static string? NameOf(Learner? learner) => learner?.Kept.GetValueOrDefault("name")?[0];

    public static void Call(Learner learner, string name) => learner.Kept["name"] = [name];

    public static async Task AnswerOnlyAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        await turnContext.SendActivityAsync("You are welcome", cancellationToken: cancellationToken);

    public static Activity Said(string text, string? id = null, string user = "dl_somebody") => new(ActivityTypes.Message)
    {
        Id = id ?? Guid.NewGuid().ToString(),
        ChannelId = "webchat",
        Text = text,
        From = new ChannelAccount(user),
        Recipient = new ChannelAccount("coach"),
        Conversation = new ConversationAccount(id: "conversation-1"),
    };

    public void Dispose()
    {
        file.Dispose();
        folder.Dispose();
    }
}
