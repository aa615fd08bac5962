using System.Diagnostics;

namespace CompassionCoach.Tests.Manifest;

/// <summary>A run of <c>dotnet build manifest/manifest.proj</c>, as an administrator does it.</summary>
internal sealed record PackageBuild(int ExitCode, string Output)
{
    public static async Task<PackageBuild> RunAsync(string packagePath, params string[] properties)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        // The sentences are looked for in English, whatever this machine speaks.
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        string[] arguments =
            ["build", Repository.PathOf("manifest", "manifest.proj"), "--nologo", "-nodeReuse:false", $"-p:PackagePath={packagePath}"];
        foreach (var argument in arguments.Concat(properties.Select(property => $"-p:{property}")))
            start.ArgumentList.Add(argument);

        using var build = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
        var error = build.StandardError.ReadToEndAsync();
        var output = await build.StandardOutput.ReadToEndAsync();
        await build.WaitForExitAsync();
        return new PackageBuild(build.ExitCode, output + await error);
    }
}
