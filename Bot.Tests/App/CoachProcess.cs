using System.Diagnostics;
using System.Text.RegularExpressions;

namespace CompassionCoach.Tests.App;

/// <summary>The real program in a process of its own, on a free port of this machine, over one database file.</summary>
public sealed partial class CoachProcess : IAsyncDisposable
{
    private readonly Process process;
    private readonly TaskCompletionSource<Uri> listening = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private CoachProcess(string database)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Path.GetDirectoryName(database)! };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "Bot.dll"));
        start.Environment["urls"] = "http://127.0.0.1:0";
        start.Environment["Storage__Sqlite__Path"] = database;
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["RateLimits__Enabled"] = "false";
        process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, line) => Look(line.Data);
        process.ErrorDataReceived += (_, line) => Look(line.Data);
    }

    /// <summary>What it logged so far.</summary>
    public System.Collections.Concurrent.ConcurrentQueue<string> Log { get; } = [];

    public Uri Address => listening.Task.Result;

    public static async Task<CoachProcess> StartAsync(string database)
    {
        var coach = new CoachProcess(database);
        coach.process.Start();
        coach.process.BeginOutputReadLine();
        coach.process.BeginErrorReadLine();
        coach.process.EnableRaisingEvents = true;
        coach.process.Exited += (_, _) => coach.listening.TrySetException(new InvalidOperationException(string.Join('\n', coach.Log)));
        await coach.listening.Task.WaitAsync(TimeSpan.FromMinutes(2));
        return coach;
    }

    /// <summary>As a power cut would: nothing is flushed, nothing is said.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
            await KillAsync();
        process.Dispose();
    }

    private void Look(string? line)
    {
        if (line is null)
            return;
        Log.Enqueue(line);
        if (ListeningOn().Match(line) is { Success: true } found)
            listening.TrySetResult(new Uri(found.Groups[1].Value));
    }

    [GeneratedRegex(@"Now listening on: (http://\S+)")]
    private static partial Regex ListeningOn();
}
