using System.ComponentModel;
using System.Diagnostics;

namespace CompassionCoach.Benchmarks.Bots;

/// <summary>Where the JavaScript bot lies: beside this program, its packages brought there at the first run.</summary>
internal static class JavaScriptFolder
{
    public static string Path { get; } = System.IO.Path.Combine(AppContext.BaseDirectory, "js");

    /// <summary>Brings the packages of the lock file. The packages' own install scripts only rebuild what they ship, and are left out.</summary>
    /// <returns>Null when the bot can be started; otherwise why not.</returns>
    public static async Task<string?> PrepareAsync()
    {
        if (File.Exists(System.IO.Path.Combine(Path, "node_modules", ".package-lock.json")))
            return null;
        try
        {
            var start = new ProcessStartInfo("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"]) { WorkingDirectory = Path };
            using var npm = Process.Start(start)!;
            await npm.WaitForExitAsync();
            return npm.ExitCode == 0 ? null : $"The JavaScript bot is left out: npm ci ended with {npm.ExitCode}.";
        }
        catch (Win32Exception)
        {
            return "The JavaScript bot is left out: there is no npm here.";
        }
    }
}
