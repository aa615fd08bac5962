namespace CompassionCoach.Tests.Manifest;

/// <summary>What an administrator who gives a wrong value is told.</summary>
public sealed class MakingThePackage : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("teams-package").FullName;

    private string Zip => Path.Combine(folder, "package.zip");

    [Theory]
    [InlineData("", "coach.example.org", "Say which bot this package is for")]
    [InlineData("my-bot", "coach.example.org", "AppId is 'my-bot', which is not a GUID")]
    [InlineData(TeamsPackage.AppId, "https://coach.example.org", "Host is 'https://coach.example.org', which is not a public host name")]
    [InlineData(TeamsPackage.AppId, "localhost", "Host is 'localhost', which is not a public host name")]
    [InlineData(TeamsPackage.AppId, "10.0.0.7", "Host is '10.0.0.7', which is not a public host name")]
    public async Task Stops_with_one_sentence(string appId, string host, string sentence)
    {
        var build = await PackageBuild.RunAsync(Zip, $"AppId={appId}", $"Host={host}");

        Assert.NotEqual(0, build.ExitCode);
        Assert.Contains(sentence, build.Output);
        Assert.Contains("1 Error(s)", build.Output);
        Assert.False(File.Exists(Zip));
    }

    [Fact]
    public async Task Takes_another_id_for_the_bot_and_leaves_only_the_zip()
    {
        const string BotId = "76543210-89ab-cdef-0123-456789abcdef";
        var build = await PackageBuild.RunAsync(Zip, $"AppId={TeamsPackage.AppId}", $"Host={TeamsPackage.Host}", $"BotId={BotId}");

        Assert.True(build.ExitCode == 0, build.Output);
        Assert.Contains($"for bot {BotId} at https://{TeamsPackage.Host}", build.Output);
        Assert.Equal(["package.zip"], Directory.GetFileSystemEntries(folder).Select(Path.GetFileName));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
