using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;

namespace CompassionCoach.Tests.Manifest;

/// <summary>The package as it would be uploaded, made once for all tests that look at it.</summary>
public sealed class TeamsPackage : IAsyncLifetime
{
    public const string AppId = "01234567-89ab-cdef-0123-456789abcdef";
    public const string Host = "coach.example.org";

    /// <summary>A name with what MSBuild, XML and JSON each take for a sign of their own.</summary>
    public const string Organisation = "Ward's & Söhne; (Care) 100% @(x)";

    private readonly string folder = Directory.CreateTempSubdirectory("teams-package").FullName;

    public Dictionary<string, byte[]> Files { get; } = [];

    public string ManifestText { get; private set; } = "";

    public JsonNode Manifest => JsonNode.Parse(ManifestText)!;

    public async Task InitializeAsync()
    {
        var path = Path.Combine(folder, "package.zip");
        var build = await PackageBuild.RunAsync(
            path, $"AppId={AppId}", $"Host={Host}", "AppVersion=1.2.3", $"Organisation={ForTheCommandLine(Organisation)}");
        Assert.True(build.ExitCode == 0, build.Output);

        using var zip = ZipFile.OpenRead(path);
        foreach (var entry in zip.Entries)
        {
            using var stream = entry.Open();
            using var bytes = new MemoryStream();
            await stream.CopyToAsync(bytes);
            Files[entry.FullName] = bytes.ToArray();
        }

        ManifestText = Encoding.UTF8.GetString(Files["manifest.json"]);
    }

    public Task DisposeAsync()
    {
        Directory.Delete(folder, recursive: true);
        return Task.CompletedTask;
    }

    /// <summary>MSBuild reads %XX in a property as a character, and a bare semicolon as the end of it.</summary>
    private static string ForTheCommandLine(string value) =>
        value.Replace("%", "%25", StringComparison.Ordinal).Replace(";", "%3B", StringComparison.Ordinal);
}
