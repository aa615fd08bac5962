using CompassionCoach.Bot.Turns;
using CompassionCoach.Dialogs.Learners;
using CompassionCoach.Tests.Stores;

namespace CompassionCoach.Tests.Turns;

public sealed class KeySecretFileTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_secret_is_made_once_and_kept_to_the_owner()
    {
        var file = folder.File("data/learner-key");
        var secret = KeySecretFile.Open(file, out var made);
        Assert.True(made);
        Assert.Equal(32, secret.Length);
        Assert.Equal(secret, KeySecretFile.Open(file, out made));
        Assert.False(made);
        Assert.Equal([file], Directory.GetFiles(folder.File("data")));
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
    }

    [Fact]
    public async Task Processes_that_start_together_agree_on_one()
    {
        var file = folder.File("learner-key");
        var secrets = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(() => Convert.ToHexString(KeySecretFile.Open(file, out var made)))));
        Assert.Single(secrets.Distinct());
        Assert.Equal([file], Directory.GetFiles(folder.Path));
    }

    [Theory]
    [InlineData("")]
    [InlineData("abcd")]
    [InlineData("not hexadecimal")]
    public void A_damaged_secret_stops_the_coach_with_a_sentence(string text)
    {
        var file = folder.File("learner-key");
        File.WriteAllText(file, text);
        var told = Assert.Throws<StoreUnavailableException>(() => KeySecretFile.Open(file, out _));
        Assert.Equal($"The secret in {file} is damaged: put back a copy, or nobody is known any more.", told.Message);
    }

    [Fact]
    public void A_folder_that_cannot_be_made_is_told()
    {
        File.WriteAllText(folder.File("file"), "");
        var told = Assert.Throws<StoreUnavailableException>(() => KeySecretFile.Open(folder.File("file/learner-key"), out _));
        Assert.Contains("its folder must be writable", told.Message, StringComparison.Ordinal);
    }
}
