using CompassionCoach.Bot.Stores;
using CompassionCoach.Dialogs.Learners;
using Microsoft.Data.Sqlite;

namespace CompassionCoach.Tests.Stores;

/// <summary>What is SQLite's alone: the file, its schema, its troubles.</summary>
public sealed class SqliteStoreTests : IDisposable
{
    private static readonly LearnerKey Somebody = new(new string('a', 64));
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task The_folder_is_made_and_is_the_owners_alone()
    {
        await using var store = new SqliteStore(folder.File("deep/er/coach.db"));
        Assert.Null(await store.CheckAsync(default));
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(folder.File("deep/er")));
    }

    [Fact]
    public async Task The_file_keeps_a_log_and_knows_its_schema()
    {
        await using var store = new SqliteStore(folder.File("coach.db"));
        Assert.Null(await store.CheckAsync(default));
        Assert.Equal("wal", Ask("PRAGMA journal_mode"));
        Assert.Equal(1L, Ask("PRAGMA user_version"));
        Assert.Equal(0x436f6368L, Ask("PRAGMA application_id"));
    }

    [Fact]
    public async Task Disposing_writes_what_is_waiting()
    {
        var path = folder.File("coach.db");
        var store = new SqliteStore(path);
        var saves = Enumerable.Range(0, 300).Select(i => store.SaveAsync(new($"{i:x64}"), null, new byte[100], [], default).AsTask()).ToArray();
        store.Dispose();
        Assert.All(await Task.WhenAll(saves), Assert.NotNull);
        await Assert.ThrowsAsync<ObjectDisposedException>(async () => await store.SaveAsync(Somebody, null, new byte[1], [], default));
        await Assert.ThrowsAsync<ObjectDisposedException>(async () => await store.ReadAsync(Somebody, default));
        store.Dispose();
        Assert.Equal(300L, Ask("SELECT count(*) FROM learner"));
    }

    [Fact]
    public async Task What_is_forgotten_is_in_none_of_the_files()
    {
        var secret = "a sentence that nobody may find again"u8.ToArray();
        await using var store = new SqliteStore(folder.File("coach.db"));
        await store.SaveAsync(Somebody, null, secret, [new("journal/1", DateTimeOffset.UnixEpoch, secret)], default);
        Assert.Contains(Files(), file => Holds(file, secret));
        await store.DeleteAsync(Somebody, default);
        Assert.DoesNotContain(Files(), file => Holds(file, secret));
    }

    [Fact]
    public async Task A_damaged_file_is_told_in_one_sentence_and_left_as_it_is()
    {
        var path = folder.File("coach.db");
        var rubbish = new byte[20_000];
        new Random(3).NextBytes(rubbish);
        await File.WriteAllBytesAsync(path, rubbish);
        await ToldAsync(path, "is damaged, or is no SQLite database");
        Assert.Equal(rubbish, await File.ReadAllBytesAsync(path));
    }

    [Fact]
    public async Task A_file_of_a_newer_coach_is_left_alone()
    {
        var path = folder.File("coach.db");
        Ask("PRAGMA user_version = 99");
        await ToldAsync(path, "was written by a newer version of the coach");
    }

    [Fact]
    public Task A_folder_in_the_files_place_is_told() => ToldAsync(folder.Path, "cannot be opened");

    [Fact]
    public async Task A_file_in_the_folders_place_is_told()
    {
        await File.WriteAllTextAsync(folder.File("file"), "");
        await ToldAsync(Path.Combine(folder.File("file"), "coach.db"), "cannot be opened");
    }

    [Theory]
    [InlineData(8, "read-only")]
    [InlineData(10, "disk reports an error")]
    [InlineData(13, "disk is full")]
    [InlineData(999, "error 999")]
    public void Troubles_of_a_disk_have_a_sentence_each(int code, string said)
    {
        var told = SqliteFaults.Explain("/data/coach.db", new SqliteException("", code));
        Assert.Contains(said, told.Message, StringComparison.Ordinal);
        Assert.StartsWith("The learners' database /data/coach.db ", told.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_store_that_could_not_write_writes_again_once_the_trouble_is_over()
    {
        var path = folder.File("coach.db");
        await using (var store = new SqliteStore(path))
            await store.SaveAsync(Somebody, null, new byte[10], [], default);

        await using var again = new SqliteStore(path);
        var version = (await again.ReadAsync(Somebody, default))!.Version;
        File.Move(path, path + ".away");
        Directory.CreateDirectory(path);
        await Assert.ThrowsAsync<StoreUnavailableException>(async () => await again.SaveAsync(Somebody, version, new byte[20], [], default));
        Directory.Delete(path);
        File.Move(path + ".away", path);
        Assert.NotNull(await again.SaveAsync(Somebody, version, new byte[20], [], default));
    }

    private static bool Holds(string file, byte[] what)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes.AsSpan().IndexOf(what) >= 0;
    }

    private static async Task ToldAsync(string path, string said)
    {
        await using var store = new SqliteStore(path);
        var sentence = await store.CheckAsync(default) ?? "";
        Assert.Contains(said, sentence, StringComparison.Ordinal);
        Assert.Contains(path, sentence, StringComparison.Ordinal);
        Assert.EndsWith(".", sentence, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', sentence);
        var read = await Assert.ThrowsAsync<StoreUnavailableException>(async () => await store.ReadAsync(Somebody, default));
        var save = await Assert.ThrowsAsync<StoreUnavailableException>(async () => await store.SaveAsync(Somebody, null, new byte[1], [], default));
        Assert.Equal(sentence, read.Message);
        Assert.Equal(sentence, save.Message);
    }

    private string[] Files() => Directory.GetFiles(folder.Path);

    private object? Ask(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={folder.File("coach.db")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}
