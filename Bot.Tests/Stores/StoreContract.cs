using System.Text;
using CompassionCoach.Dialogs.Learners;

namespace CompassionCoach.Tests.Stores;

/// <summary>What the coach relies on in any store. A new store is a class that derives from this and opens it.</summary>
public abstract class StoreContract : IAsyncLifetime
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);
    private CoachStore store = null!;

    /// <summary>Opens the store of this test once more: each call gives another instance over the same data.</summary>
    protected abstract ValueTask<CoachStore> OpenAsync();

    /// <summary>Lets go of an instance.</summary>
    protected abstract ValueTask CloseAsync(CoachStore instance);

    public async Task InitializeAsync() => store = await OpenAsync();

    public virtual async Task DisposeAsync() => await CloseAsync(store);

    [Fact]
    public async Task Somebody_new_has_nothing()
    {
        Assert.Null(await store.ReadAsync(Somebody(), default));
        Assert.Empty(await RecordsAsync(Somebody(), ""));
    }

    [Fact]
    public async Task What_was_saved_is_read_again_with_the_version_the_save_gave()
    {
        var version = await SaveAsync(Somebody(), null, "first");
        var read = await store.ReadAsync(Somebody(), default);
        Assert.Equal("first", Text(read!.Document));
        Assert.Equal(version, read.Version);
    }

    [Fact]
    public async Task Each_save_gives_another_version()
    {
        var versions = new List<string?> { null };
        for (var i = 0; i < 20; i++)
            versions.Add(await SaveAsync(Somebody(), versions[^1], $"{i}"));
        Assert.Equal(20, versions.Skip(1).OfType<string>().Distinct().Count());
        Assert.Equal("19", await DocumentAsync(Somebody()));
    }

    [Fact]
    public async Task A_save_on_an_old_version_is_refused_and_writes_nothing()
    {
        var old = await SaveAsync(Somebody(), null, "first");
        await SaveAsync(Somebody(), old, "second");
        Assert.Null(await SaveAsync(Somebody(), old, "too late", Record("journal/too-late")));
        Assert.Equal("second", await DocumentAsync(Somebody()));
        Assert.Empty(await RecordsAsync(Somebody(), ""));
    }

    [Fact]
    public async Task A_save_as_somebody_new_is_refused_when_they_are_known()
    {
        await SaveAsync(Somebody(), null, "first");
        Assert.Null(await SaveAsync(Somebody(), null, "again new", Record("journal/again")));
        Assert.Equal("first", await DocumentAsync(Somebody()));
        Assert.Empty(await RecordsAsync(Somebody(), ""));
    }

    [Theory]
    [InlineData("1")]
    [InlineData("")]
    [InlineData("no version of ours")]
    [InlineData("9.99999999999999999999")]
    public async Task A_version_that_was_never_given_is_refused(string version)
    {
        Assert.Null(await SaveAsync(Somebody(), version, "from nowhere"));
        Assert.Null(await store.ReadAsync(Somebody(), default));
        await SaveAsync(Somebody(), null, "first");
        Assert.Null(await SaveAsync(Somebody(), version, "from nowhere"));
        Assert.Equal("first", await DocumentAsync(Somebody()));
    }

    [Fact]
    public async Task A_version_of_another_learner_is_refused()
    {
        var version = await SaveAsync(Somebody(), null, "mine");
        await SaveAsync(Another(), null, "theirs");
        Assert.Null(await SaveAsync(Another(), version, "mixed up"));
        Assert.Equal("theirs", await DocumentAsync(Another()));
    }

    [Fact]
    public async Task Of_many_savers_at_once_exactly_one_wins_and_its_record_with_it()
    {
        string? version = null;
        for (var round = 0; round < 20; round++)
        {
            var from = version;
            var tries = Enumerable.Range(0, 8).Select(i => Task.Run(
                () => SaveAsync(Somebody(), from, $"{round}:{i}", Record($"round/{round}/{i}")))).ToArray();
            var won = (await Task.WhenAll(tries)).Select((given, i) => (given, i)).Single(outcome => outcome.given is not null);
            version = won.given;
            Assert.Equal($"{round}:{won.i}", await DocumentAsync(Somebody()));
            Assert.Equal([$"round/{round}/{won.i}"], await IdsAsync(Somebody(), $"round/{round}/"));
        }
    }

    [Fact]
    public async Task A_save_that_loses_does_not_take_others_with_it()
    {
        var old = await SaveAsync(Somebody(), null, "first");
        await SaveAsync(Somebody(), old, "second");
        var others = Enumerable.Range(0, 40).Select(Numbered).ToArray();
        var saves = others.SelectMany(other => new[]
        {
            Task.Run(() => SaveAsync(other, null, "here", Record("practice/1"))),
            Task.Run(() => SaveAsync(Somebody(), old, "too late", Record("practice/late"))),
        }).ToArray();
        var given = await Task.WhenAll(saves);
        Assert.Equal(40, given.Count(version => version is not null));
        foreach (var other in others)
            Assert.Equal(["practice/1"], await IdsAsync(other, ""));
        Assert.Empty(await IdsAsync(Somebody(), ""));
    }

    [Fact]
    public async Task A_record_with_a_known_id_takes_the_place_of_the_old_one()
    {
        var version = await SaveAsync(Somebody(), null, "a", Record("journal/1", "before"));
        await SaveAsync(Somebody(), version, "b", Record("journal/1", "after", Noon.AddHours(1)));
        var record = Assert.Single(await RecordsAsync(Somebody(), ""));
        Assert.Equal("after", Text(record.Document));
        Assert.Equal(Noon.AddHours(1), record.At);
    }

    [Fact]
    public async Task The_same_id_twice_in_one_save_keeps_the_last()
    {
        await SaveAsync(Somebody(), null, "a", Record("journal/1", "first"), Record("journal/1", "last"));
        Assert.Equal("last", Text(Assert.Single(await RecordsAsync(Somebody(), "")).Document));
    }

    [Fact]
    public async Task Records_come_oldest_first()
    {
        await SaveAsync(
            Somebody(), null, "a",
            Record("journal/a", at: Noon.AddMinutes(3)), Record("journal/b", at: Noon.AddTicks(1)), Record("journal/c", at: Noon),
            Record("journal/e", at: Noon.AddYears(-3)), Record("journal/d", at: Noon.AddYears(-3)));
        Assert.Equal(["journal/d", "journal/e", "journal/c", "journal/b", "journal/a"], await IdsAsync(Somebody(), "journal/"));
    }

    [Fact]
    public async Task A_time_keeps_its_fraction_and_is_universal()
    {
        var at = new DateTimeOffset(2026, 3, 29, 2, 30, 0, TimeSpan.FromHours(2)).AddTicks(1234567);
        await SaveAsync(Somebody(), null, "a", Record("journal/1", at: at));
        var read = Assert.Single(await RecordsAsync(Somebody(), "")).At;
        Assert.Equal(at, read);
        Assert.Equal(TimeSpan.Zero, read.Offset);
    }

    [Fact]
    public async Task A_prefix_picks_its_own_records_of_this_learner_only()
    {
        await SaveAsync(Somebody(), null, "a", Record("journal/1"), Record("journal-old/1"), Record("practice/1"), Record("journal"));
        await SaveAsync(Another(), null, "a", Record("journal/theirs"));
        Assert.Equal(["journal/1"], await IdsAsync(Somebody(), "journal/"));
        Assert.Equal(["journal", "journal-old/1", "journal/1"], await IdsAsync(Somebody(), "journal"));
        Assert.Equal(4, (await IdsAsync(Somebody(), "")).Length);
        Assert.Empty(await IdsAsync(Somebody(), "JOURNAL/"));
        Assert.Empty(await IdsAsync(Numbered(1), ""));
    }

    [Theory]
    [InlineData("a%", "a%b", "axb")]
    [InlineData("a_", "a_b", "axb")]
    [InlineData("a*", "a*b", "axb")]
    [InlineData("a[b]", "a[b]c", "abc")]
    [InlineData("a\\", "a\\b", "ab")]
    [InlineData("a'", "a'b", "ab")]
    [InlineData("a\uD7FF", "a\uD7FFb", "a\uE000")]
    [InlineData("a\U0010FFFF", "a\U0010FFFF\U0010FFFF", "b")]
    [InlineData("\U0010FFFF", "\U0010FFFFz", "z")]
    public async Task Characters_of_a_prefix_mean_only_themselves(string prefix, string inside, string outside)
    {
        await SaveAsync(Somebody(), null, "a", Record(inside), Record(outside));
        Assert.Equal([inside], await IdsAsync(Somebody(), prefix));
    }

    [Fact]
    public async Task Named_records_are_removed_and_unknown_names_passed_over()
    {
        await SaveAsync(Somebody(), null, "a", Record("journal/1"), Record("journal/2"), Record("journal/3"));
        await SaveAsync(Another(), null, "a", Record("journal/1"));
        await store.RemoveRecordsAsync(Somebody(), ["journal/1", "journal/never", "journal/3"], default);
        await store.RemoveRecordsAsync(Somebody(), [], default);
        await store.RemoveRecordsAsync(Numbered(1), ["journal/1"], default);
        Assert.Equal(["journal/2"], await IdsAsync(Somebody(), ""));
        Assert.Equal(["journal/1"], await IdsAsync(Another(), ""));
        Assert.Equal("a", await DocumentAsync(Somebody()));
    }

    [Fact]
    public async Task Forgetting_somebody_removes_everything_of_theirs_and_nothing_else()
    {
        await SaveAsync(Somebody(), null, "a", Record("journal/1"), Record("practice/1"));
        await SaveAsync(Another(), null, "a", Record("journal/1"));
        await store.DeleteAsync(Somebody(), default);
        await store.DeleteAsync(Numbered(1), default);
        Assert.Null(await store.ReadAsync(Somebody(), default));
        Assert.Empty(await IdsAsync(Somebody(), ""));
        Assert.Equal(["journal/1"], await IdsAsync(Another(), ""));
    }

    [Fact]
    public async Task A_turn_that_was_under_way_while_its_learner_was_forgotten_brings_nothing_back()
    {
        var before = await SaveAsync(Somebody(), null, "before", Record("journal/1"));
        await store.DeleteAsync(Somebody(), default);
        Assert.Null(await SaveAsync(Somebody(), before, "late", Record("journal/late")));
        Assert.NotNull(await SaveAsync(Somebody(), null, "new"));
        Assert.Null(await SaveAsync(Somebody(), before, "late", Record("journal/late")));
        Assert.Equal("new", await DocumentAsync(Somebody()));
        Assert.Empty(await IdsAsync(Somebody(), ""));
    }

    [Fact]
    public async Task Odd_ids_are_kept_as_they_are()
    {
        string[] ids =
        [
            "journal/überblick.ziele/ß", "journal/日本語/🙂", "a'b\"c`d", "x; DROP TABLE record;--", "../../etc/passwd", "a\\b?c#d%2F", " ",
            "\u202Ertl", "tab\there", new string('x', 200), new string('é', 200), "null\0inside", "null\0other", "?", "/", "é", "e\u0301",
        ];
        await SaveAsync(Somebody(), null, "a", [.. ids.Select(id => Record(id, id))]);
        var records = await RecordsAsync(Somebody(), "");
        Assert.Equal(ids.Order(StringComparer.Ordinal), records.Select(record => record.Id).Order(StringComparer.Ordinal));
        Assert.All(records, record => Assert.Equal(record.Id, Text(record.Document)));
        await store.RemoveRecordsAsync(Somebody(), ids, default);
        Assert.Empty(await IdsAsync(Somebody(), ""));
    }

    [Fact]
    public async Task A_learner_and_a_record_may_be_a_megabyte_each()
    {
        var large = new byte[1024 * 1024];
        new Random(7).NextBytes(large);
        var version = await store.SaveAsync(Somebody(), null, large, [new("journal/large", Noon, large)], default);
        Assert.NotNull(await store.SaveAsync(Somebody(), version, large.AsMemory(1), [], default));
        Assert.Equal(large[1..], (await store.ReadAsync(Somebody(), default))!.Document.ToArray());
        Assert.Equal(large, Assert.Single(await RecordsAsync(Somebody(), "")).Document.ToArray());
    }

    [Fact]
    public async Task Part_of_a_larger_buffer_is_saved_as_that_part()
    {
        var buffer = Encoding.UTF8.GetBytes("before{}after");
        await store.SaveAsync(Somebody(), null, buffer.AsMemory(6, 2), [new("journal/1", Noon, buffer.AsMemory(0, 6))], default);
        Assert.Equal("{}", await DocumentAsync(Somebody()));
        Assert.Equal("before", Text(Assert.Single(await RecordsAsync(Somebody(), "")).Document));
    }

    [Fact]
    public async Task Fifty_records_go_with_one_save()
    {
        await SaveAsync(Somebody(), null, "a", [.. Enumerable.Range(0, 50).Select(i => Record($"practice/{i:00}"))]);
        Assert.Equal(50, (await IdsAsync(Somebody(), "practice/")).Length);
    }

    [Fact]
    public async Task More_than_is_promised_is_refused_whole()
    {
        var large = new byte[(1024 * 1024) + 1];
        await RefusedAsync(() => store.SaveAsync(Somebody(), null, large, [], default));
        await RefusedAsync(() => store.SaveAsync(Somebody(), null, Bytes("a"), [new("journal/1", Noon, large)], default));
        await RefusedAsync(() => store.SaveAsync(Somebody(), null, Bytes("a"), [Record(new string('x', 201))], default));
        await RefusedAsync(() => store.SaveAsync(Somebody(), null, Bytes("a"), [Record("")], default));
        await RefusedAsync(() => store.SaveAsync(
            Somebody(), null, Bytes("a"), [.. Enumerable.Range(0, 51).Select(i => Record($"practice/{i}"))], default));
        Assert.Null(await store.ReadAsync(Somebody(), default));
        Assert.Empty(await IdsAsync(Somebody(), ""));
    }

    [Fact]
    public async Task Nothing_is_done_for_who_gave_up_before_asking()
    {
        var version = await SaveAsync(Somebody(), null, "a", Record("journal/1"));
        var gaveUp = new CancellationToken(canceled: true);
        await GivesUpAsync(async () => await store.ReadAsync(Somebody(), gaveUp));
        await GivesUpAsync(async () => await store.SaveAsync(Somebody(), version, Bytes("b"), [], gaveUp));
        await GivesUpAsync(async () => await store.RemoveRecordsAsync(Somebody(), ["journal/1"], gaveUp));
        await GivesUpAsync(async () => await store.DeleteAsync(Somebody(), gaveUp));
        await GivesUpAsync(async () => await store.RecordsAsync(Somebody(), "", gaveUp).GetAsyncEnumerator(gaveUp).MoveNextAsync());
        Assert.Equal("a", await DocumentAsync(Somebody()));
        Assert.Equal(["journal/1"], await IdsAsync(Somebody(), ""));
    }

    [Fact]
    public async Task Two_instances_over_the_same_data_see_each_other_and_count_together()
    {
        var other = await OpenAsync();
        try
        {
            var turns = new[] { store, other, store, other }.Select(instance => Task.Run(() => CountUpAsync(instance, 25))).ToArray();
            await Task.WhenAll(turns);
            Assert.Equal("100", await DocumentAsync(Somebody()));
            Assert.Equal(100, (await IdsAsync(Somebody(), "count/")).Length);
        }
        finally
        {
            await CloseAsync(other);
        }
    }

    [Fact]
    public async Task What_was_saved_is_there_when_the_store_is_opened_again()
    {
        var version = await SaveAsync(Somebody(), null, "kept", Record("journal/1"));
        await CloseAsync(store);
        store = await OpenAsync();
        Assert.Equal(version, (await store.ReadAsync(Somebody(), default))!.Version);
        Assert.Equal("kept", await DocumentAsync(Somebody()));
        Assert.Equal(["journal/1"], await IdsAsync(Somebody(), ""));
        Assert.NotNull(await SaveAsync(Somebody(), version, "goes on"));
    }

    [Fact]
    public async Task A_store_that_works_has_nothing_to_say()
    {
        Assert.Null(await store.CheckAsync(default));
    }

    protected static LearnerKey Somebody() => Numbered(1000);

    protected static LearnerKey Another() => Numbered(1001);

    protected static LearnerKey Numbered(int number) => new($"{number:x64}");

    protected static StoredRecord Record(string id, string text = "{}", DateTimeOffset? at = null) => new(id, at ?? Noon, Bytes(text));

    protected static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    protected static string Text(ReadOnlyMemory<byte> document) => Encoding.UTF8.GetString(document.Span);

    protected async Task<string?> SaveAsync(LearnerKey key, string? version, string document, params StoredRecord[] records) =>
        await store.SaveAsync(key, version, Bytes(document), records, default);

    private static async Task CountUpAsync(CoachStore instance, int times)
    {
        for (var i = 0; i < times;)
        {
            var read = await instance.ReadAsync(Somebody(), default);
            var next = read is null ? 1 : int.Parse(Text(read.Document), System.Globalization.CultureInfo.InvariantCulture) + 1;
            if (await instance.SaveAsync(Somebody(), read?.Version, Bytes($"{next}"), [Record($"count/{next}")], default) is not null)
                i++;
        }
    }

    private static async Task RefusedAsync(Func<ValueTask<string?>> save) =>
        await Assert.ThrowsAnyAsync<ArgumentException>(async () => await save());

    private static async Task GivesUpAsync(Func<Task> ask) => await Assert.ThrowsAnyAsync<OperationCanceledException>(ask);

    private async Task<string> DocumentAsync(LearnerKey key) => Text((await store.ReadAsync(key, default))!.Document);

    private async Task<string[]> IdsAsync(LearnerKey key, string prefix) =>
        [.. (await RecordsAsync(key, prefix)).Select(record => record.Id)];

    private async Task<List<StoredRecord>> RecordsAsync(LearnerKey key, string prefix)
    {
        var records = new List<StoredRecord>();
        await foreach (var record in store.RecordsAsync(key, prefix, default))
            records.Add(record);
        return records;
    }
}
