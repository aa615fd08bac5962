using System.Globalization;
using CompassionCoach.Bot.Turns;
using CompassionCoach.Dialogs.Learners;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace CompassionCoach.Tests.Turns;

public sealed class LearnerTurnTests : IDisposable
{
    private readonly TurnStage stage = new();

    public void Dispose() => stage.Dispose();

    [Fact]
    public async Task A_turn_reads_once_and_saves_once_and_only_then_sends()
    {
        var said = TurnStage.Said("Ada");
        await stage.Channel.RunAsync(said, async (turn, token) =>
        {
            await turn.SendActivityAsync("one", cancellationToken: token);
            TurnStage.Call(turn.TurnState.Get<LearnerSession>()!.Learner, "Ada");
            await turn.SendActivitiesAsync([MessageFactory.Text("two"), MessageFactory.Text("three")], token);
            await turn.UpdateActivityAsync(new Activity(ActivityTypes.Message) { Id = "card", Text = "four" }, token);
            await turn.DeleteActivityAsync("old", token);
            await turn.SendActivityAsync("five", cancellationToken: token);
        });
        Assert.Equal(["read", "saved", "sent one", "sent two", "sent three", "updated four", "removed old", "sent five"], stage.Log);
        Assert.Equal("Ada", TurnStage.NameOf(await stage.LearnerAsync(said)));
    }

    [Fact]
    public async Task What_is_held_has_no_id_yet()
    {
        await stage.Channel.RunAsync(TurnStage.Said("hello"), async (turn, token) =>
        {
            var responses = await turn.SendActivitiesAsync([MessageFactory.Text("one"), MessageFactory.Text("two")], token);
            Assert.Equal(["", ""], responses.Select(response => response.Id));
            Assert.Equal("", (await turn.UpdateActivityAsync(new Activity(ActivityTypes.Message) { Id = "card" }, token)).Id);
            Assert.False(turn.Responded);
        });
        Assert.Equal(2, stage.Log.Count(entry => entry.StartsWith("sent", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_same_delivery_again_is_dropped_without_a_word()
    {
        var said = TurnStage.Said("Ada", "1");
        await stage.Channel.RunAsync(said, TurnStage.NameAsync);
        await stage.Channel.RunAsync(TurnStage.Said("Ada", "1"), Fails);
        Assert.Equal(["read", "saved", "sent Hello Ada"], stage.Log);
    }

    [Fact]
    public async Task The_same_delivery_at_another_process_is_dropped_too()
    {
        await stage.Channel.RunAsync(TurnStage.Said("Ada", "1"), TurnStage.NameAsync);
        await stage.OtherProcess().RunAsync(TurnStage.Said("Ada", "1"), Fails);
        Assert.Equal(["read", "saved", "sent Hello Ada", "read"], stage.Log);
    }

    [Fact]
    public async Task The_same_delivery_of_a_turn_that_changed_nothing_is_dropped()
    {
        await stage.Channel.RunAsync(TurnStage.Said("thanks", "1"), TurnStage.AnswerOnlyAsync);
        await stage.Channel.RunAsync(TurnStage.Said("thanks", "1"), Fails);
        Assert.Equal(["read", "sent You are welcome"], stage.Log);
    }

    [Fact]
    public async Task The_same_delivery_twice_at_once_is_answered_once()
    {
        var twice = Enumerable.Range(0, 8).Select(_ => Task.Run(() => stage.Channel.RunAsync(TurnStage.Said("thanks", "1"), TurnStage.AnswerOnlyAsync)));
        await Task.WhenAll(twice);
        Assert.Equal(["read", "sent You are welcome"], stage.Log);
    }

    [Fact]
    public async Task A_repeated_invoke_gets_an_answer_though_nothing_runs()
    {
        Activity Tap() => new(ActivityTypes.Invoke)
        {
            Id = "1",
            Name = "adaptiveCard/action",
            ChannelId = "msteams",
            From = new ChannelAccount("29:ada"),
            Conversation = new ConversationAccount(id: "a:1", conversationType: "personal", tenantId: "tenant"),
        };
        await stage.Channel.RunAsync(Tap(), TurnStage.AnswerOnlyAsync);
        await stage.Channel.RunAsync(Tap(), Fails);
        Assert.Equal(["read", "sent You are welcome", "sent invokeResponse"], stage.Log);
    }

    [Theory]
    [InlineData("2", "webchat", "dl_somebody", "conversation-1", ActivityTypes.Message)]
    [InlineData("1", "emulator", "dl_somebody", "conversation-1", ActivityTypes.Message)]
    [InlineData("1", "webchat", "dl_another", "conversation-1", ActivityTypes.Message)]
    [InlineData("1", "webchat", "dl_somebody", "conversation-2", ActivityTypes.Message)]
    [InlineData("1", "webchat", "dl_somebody", "conversation-1", ActivityTypes.MessageUpdate)]
    public async Task What_only_looks_alike_is_answered(string id, string channel, string user, string conversation, string type)
    {
        await stage.Channel.RunAsync(TurnStage.Said("Ada", "1"), TurnStage.NameAsync);
        var alike = TurnStage.Said("Bo", id, user);
        (alike.ChannelId, alike.Conversation!.Id, alike.Type) = (channel, conversation, type);
        await stage.Channel.RunAsync(alike, TurnStage.NameAsync);
        Assert.Equal("sent Hello Bo", stage.Log[^1]);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public async Task Without_an_id_nothing_is_a_repetition(string? id)
    {
        for (var i = 0; i < 3; i++)
        {
            var said = TurnStage.Said($"{i}");
            said.Id = id;
            await stage.Channel.RunAsync(said, TurnStage.NameAsync);
        }

        Assert.Equal(3, stage.Log.Count(entry => entry == "saved"));
        Assert.Empty((await stage.LearnerAsync(TurnStage.Said("")))!.Recent);
    }

    [Fact]
    public async Task A_turn_that_the_coach_begins_is_no_repetition_of_what_it_continues_from()
    {
        Activity Continued() => new(ActivityTypes.Event)
        {
            Id = "1",
            Name = ActivityEventNames.ContinueConversation,
            ChannelId = "webchat",
            From = new ChannelAccount("dl_somebody"),
            Conversation = new ConversationAccount(id: "conversation-1"),
        };
        await stage.Channel.RunAsync(Continued(), TurnStage.AnswerOnlyAsync);
        await stage.Channel.RunAsync(Continued(), TurnStage.AnswerOnlyAsync);
        Assert.Equal(2, stage.Log.Count(entry => entry == "sent You are welcome"));
    }

    [Fact]
    public async Task A_document_remembers_the_last_twenty()
    {
        for (var i = 0; i < 30; i++)
            await stage.Channel.RunAsync(TurnStage.Said($"{i}", $"{i}"), TurnStage.NameAsync);
        var recent = (await stage.LearnerAsync(TurnStage.Said("")))!.Recent;
        Assert.Equal(20, recent.Distinct().Count());
        Assert.Equal(20, recent.Count);

        var saves = stage.Log.Count(entry => entry == "saved");
        for (var i = 10; i < 30; i++)
            await stage.OtherProcess().RunAsync(TurnStage.Said($"{i}", $"{i}"), Fails);
        Assert.Equal(saves, stage.Log.Count(entry => entry == "saved"));
    }

    [Fact]
    public async Task A_turn_that_changes_nothing_writes_nothing()
    {
        await stage.Channel.RunAsync(TurnStage.Said("Ada"), TurnStage.NameAsync);
        stage.Time.Advance(TimeSpan.FromDays(1));
        stage.Log.Clear();
        await stage.Channel.RunAsync(TurnStage.Said("Ada"), TurnStage.NameAsync);
        await stage.Channel.RunAsync(TurnStage.Said("thanks"), TurnStage.AnswerOnlyAsync);
        Assert.Equal(["read", "sent Hello Ada", "read", "sent You are welcome"], stage.Log);
    }

    [Fact]
    public async Task Somebody_new_to_whom_nothing_happens_is_not_stored()
    {
        await stage.Channel.RunAsync(TurnStage.Said("thanks"), TurnStage.AnswerOnlyAsync);
        Assert.Null(await stage.LearnerAsync(TurnStage.Said("")));
    }

    [Fact]
    public async Task A_record_is_saved_though_the_document_is_as_it_was()
    {
        var said = TurnStage.Said("a line for the journal");
        await stage.Channel.RunAsync(said, (turn, _) =>
        {
            turn.TurnState.Get<LearnerSession>()!.Keep(new("journal/1", DateTimeOffset.UnixEpoch, "{}"u8.ToArray()));
            return Task.CompletedTask;
        });
        Assert.Equal(["read", "saved"], stage.Log);
        Assert.Equal(["journal/1"], await stage.RecordsAsync(said));
    }

    [Fact]
    public async Task A_turn_that_saves_second_runs_again_on_what_is_stored_and_only_the_last_run_is_heard()
    {
        var said = TurnStage.Said("hello");
        var comeFirst = new Queue<string>(["Ada", "Bo"]);
        stage.Store.BeforeSave = key => comeFirst.TryDequeue(out var name)
            ? stage.ChangeElsewhereAsync(key, learner => TurnStage.Call(learner, name))
            : Task.CompletedTask;
        var turns = stage.Channel.RunAsync(said, async (turn, token) =>
        {
            var session = turn.TurnState.Get<LearnerSession>()!;
            Assert.Null(turn.TurnState.Get<string>("left by an earlier run"));
            turn.TurnState.Set("left by an earlier run", "something");
            session.Learner.Visit++;
            session.Keep(new($"practice/{TurnStage.NameOf(session.Learner) ?? "nobody"}", DateTimeOffset.UnixEpoch, "{}"u8.ToArray()));
            await turn.SendActivityAsync($"Hello {TurnStage.NameOf(session.Learner) ?? "nobody"}", cancellationToken: token);
        });
        while (!turns.IsCompleted)
        {
            stage.Time.Advance(TimeSpan.FromMilliseconds(1));
            await Task.Yield();
        }

        await turns;
        Assert.Equal(["read", "lost", "read", "lost", "read", "saved", "sent Hello Bo"], stage.Log);
        Assert.Equal(["practice/Bo"], await stage.RecordsAsync(said));
        var learner = await stage.LearnerAsync(said);
        Assert.Equal(("Bo", 1), (TurnStage.NameOf(learner), learner!.Visit));
        Assert.Single(learner.Recent);
    }

    [Fact]
    public async Task A_turn_that_always_saves_second_gives_up_and_says_nothing()
    {
        var count = 0;
        stage.Store.BeforeSave = key => stage.ChangeElsewhereAsync(key, learner => learner.Visit = ++count);
        var turn = stage.Channel.RunAsync(TurnStage.Said("Ada"), TurnStage.NameAsync);
        while (!turn.IsCompleted)
        {
            stage.Time.Advance(TimeSpan.FromMilliseconds(1));
            await Task.Yield();
        }

        await Assert.ThrowsAsync<TurnConflictException>(() => turn);
        Assert.Equal(LearnerTurn.MostRuns, stage.Log.Count(entry => entry == "lost"));
        Assert.DoesNotContain(stage.Log, entry => entry.StartsWith("sent", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_delivery_that_another_process_answers_meanwhile_is_dropped()
    {
        var said = TurnStage.Said("Ada", "1");
        var other = stage.OtherProcess();
        stage.Store.BeforeSave = async _ =>
        {
            stage.Store.BeforeSave = null;
            await other.RunAsync(TurnStage.Said("Ada", "1"), TurnStage.NameAsync);
        };
        await stage.Channel.RunAsync(said, TurnStage.NameAsync);
        Assert.Equal(["read", "read", "saved", "sent Hello Ada", "lost", "read"], stage.Log);
    }

    [Fact]
    public async Task When_the_bot_fails_nothing_is_saved_and_nothing_of_it_is_sent_but_the_apology_is()
    {
        stage.Channel.OnTurnError = (turn, _) => turn.SendActivityAsync("Sorry");
        var said = TurnStage.Said("Ada", "1");
        var run = await stage.Channel.RunAsync(said, async (turn, token) =>
        {
            await TurnStage.NameAsync(turn, token);
            throw new InvalidOperationException("a fault of the bot");
        });
        Assert.Equal(["read", "sent Sorry"], stage.Log);
        Assert.Null(await stage.LearnerAsync(said));

        await stage.Channel.RunAsync(TurnStage.Said("Ada", "1"), TurnStage.NameAsync);
        Assert.Equal("sent Hello Ada", stage.Log[^1]);
        run.Dispose();
    }

    [Fact]
    public async Task When_the_store_fails_nothing_is_sent()
    {
        stage.Store.BeforeSave = _ => throw new StoreUnavailableException("The disk is full.");
        await Assert.ThrowsAsync<StoreUnavailableException>(() => stage.Channel.RunAsync(TurnStage.Said("Ada"), TurnStage.NameAsync));
        Assert.Equal(["read"], stage.Log);
    }

    [Fact]
    public async Task A_caller_who_left_before_the_save_gets_nothing_done()
    {
        using var left = new CancellationTokenSource();
        var said = TurnStage.Said("Ada");
        var run = stage.Channel.RunAsync(said, async (turn, token) =>
        {
            await TurnStage.NameAsync(turn, token);
            await left.CancelAsync();
        }, left.Token);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run);
        Assert.Equal(["read"], stage.Log);
    }

    [Fact]
    public async Task Many_turns_of_one_learner_at_once_all_count()
    {
        await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => Task.Run(() => stage.Channel.RunAsync(TurnStage.Said("hello"), CountAsync))));
        Assert.Equal(40, (await stage.LearnerAsync(TurnStage.Said("")))!.Visit);
        Assert.Equal(Enumerable.Range(1, 40), Counted());
        Assert.DoesNotContain("lost", stage.Log);
    }

    [Fact]
    public async Task Two_turns_at_once_at_two_processes_both_count_in_every_round()
    {
        ObservedAdapter[] processes = [stage.Channel, stage.OtherProcess()];
        for (var round = 1; round <= 25; round++)
            await Task.WhenAll(processes.Select(process => Task.Run(() => process.RunAsync(TurnStage.Said("hello"), CountAsync))));
        Assert.Equal(50, (await stage.LearnerAsync(TurnStage.Said("")))!.Visit);
        Assert.Equal(Enumerable.Range(1, 50), Counted().Order());
    }

    [Fact]
    public async Task A_caller_who_expects_replies_gets_them_together_after_the_save()
    {
        var said = TurnStage.Said("Ada");
        said.DeliveryMode = DeliveryModes.ExpectReplies;
        var savedBefore = false;
        using var turn = await stage.Channel.RunAsync(said, async (turn, token) =>
        {
            await TurnStage.NameAsync(turn, token);
            await turn.SendActivityAsync("What brings you here?", cancellationToken: token);
            savedBefore = ((TurnContext)turn).BufferedReplyActivities.Count == 0;
        });
        Assert.True(savedBefore);
        Assert.Equal(["Hello Ada", "What brings you here?"], turn.BufferedReplyActivities.Select(reply => reply.Text));
        Assert.Equal(["read", "saved"], stage.Log);
    }

    [Fact]
    public async Task The_answer_to_an_invoke_reaches_the_adapter()
    {
        var tap = TurnStage.Said("");
        (tap.Type, tap.DeliveryMode) = (ActivityTypes.Invoke, DeliveryModes.ExpectReplies);
        using var turn = await stage.Channel.RunAsync(tap, async (turn, token) =>
            await turn.SendActivityAsync(new Activity(ActivityTypesEx.InvokeResponse) { Value = new InvokeResponse { Status = 200 } }, token));
        Assert.Equal(200, ((InvokeResponse)turn.TurnState.Get<Activity>(BotAdapter.InvokeResponseKey)!.Value!).Status);
    }

    [Fact]
    public async Task A_learner_who_wants_to_be_forgotten_is_and_hears_so_after()
    {
        var said = TurnStage.Said("Ada");
        await stage.Channel.RunAsync(said, TurnStage.NameAsync);
        stage.Log.Clear();
        await stage.Channel.RunAsync(TurnStage.Said("forget me"), async (turn, token) =>
        {
            turn.TurnState.Get<LearnerSession>()!.Forget();
            await turn.SendActivityAsync("Gone", cancellationToken: token);
        });
        Assert.Equal(["read", "deleted", "sent Gone"], stage.Log);
        Assert.Null(await stage.LearnerAsync(said));
    }

    [Theory]
    [InlineData("msteams", "channel", null)]
    [InlineData("msteams", "groupChat", null)]
    [InlineData("msteams", "personal", true)]
    [InlineData("msteams", null, null)]
    [InlineData("webchat", null, true)]
    [InlineData("webchat", "channel", null)]
    [InlineData("slack", null, null)]
    [InlineData(null, null, null)]
    public async Task A_conversation_that_others_may_read_passes_through_without_a_learner(string? channel, string? type, bool? group)
    {
        var said = TurnStage.Said("hello", "1");
        (said.ChannelId, said.Conversation!.ConversationType, said.Conversation.IsGroup) = (channel, type, group);
        for (var i = 0; i < 2; i++)
        {
            await stage.Channel.RunAsync(said, async (turn, token) =>
            {
                Assert.Null(turn.TurnState.Get<LearnerSession>());
                await turn.SendActivityAsync("I work one to one", cancellationToken: token);
            });
        }

        Assert.Equal(["sent I work one to one", "sent I work one to one"], stage.Log);
    }

    private static async Task CountAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var learner = turnContext.TurnState.Get<LearnerSession>()!.Learner;
        learner.Visit++;
        await Task.Yield();
        await turnContext.SendActivityAsync(learner.Visit.ToString(CultureInfo.InvariantCulture), cancellationToken: cancellationToken);
    }

    /// <summary>The numbers that were sent, in their order.</summary>
    private IEnumerable<int> Counted() => stage.Log.Where(entry => entry.StartsWith("sent ", StringComparison.Ordinal))
        .Select(entry => int.Parse(entry.AsSpan(5), CultureInfo.InvariantCulture));

    private static Task Fails(ITurnContext turnContext, CancellationToken cancellationToken) =>
        throw new InvalidOperationException("This must not run.");
}
