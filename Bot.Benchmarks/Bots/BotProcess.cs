using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using CompassionCoach.Benchmarks.Load;

namespace CompassionCoach.Benchmarks.Bots;

/// <summary>A bot that runs, with a folder of its own for what it keeps. Both are gone in the end.</summary>
internal sealed class BotProcess : IDisposable
{
    private static readonly TimeSpan LongestStart = TimeSpan.FromSeconds(60);

    private readonly Scratch folder = new();
    private readonly Process process;

    private BotProcess(BotKind kind)
    {
        (Kind, Port) = (kind, FreePort());
        var start = new ProcessStartInfo(kind.Command[0], kind.Command.Skip(1)) { WorkingDirectory = folder.Path, RedirectStandardOutput = true };
        var port = Port.ToString(CultureInfo.InvariantCulture);
        start.Environment["PORT"] = port;
        start.Environment["ASPNETCORE_URLS"] = $"http://127.0.0.1:{port}";
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        start.Environment["Storage__Sqlite__Path"] = folder.File("coach.db");
        process = Process.Start(start)!;
        process.OutputDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
    }

    public BotKind Kind { get; }

    public int Port { get; }

    /// <summary>From the start of the process to its first answer.</summary>
    public TimeSpan FirstAnswer { get; private set; }

    /// <summary>Processor time so far, all threads, user and system.</summary>
    public TimeSpan Cpu => Fresh().TotalProcessorTime;

    /// <summary>Memory that it holds now, in bytes (resident set).</summary>
    public long Memory => Fresh().WorkingSet64;

    /// <summary>The most it ever held, in bytes.</summary>
    public long PeakMemory => Fresh().PeakWorkingSet64;

    /// <summary>Starts it and has the first turn answered.</summary>
    public static async Task<BotProcess> StartAsync(BotKind kind)
    {
        var start = Stopwatch.GetTimestamp();
        var bot = new BotProcess(kind);
        using var late = new CancellationTokenSource(LongestStart);
        while (!await bot.AnswersAsync(late.Token))
            await Task.Delay(TimeSpan.FromMilliseconds(2), Clock.System, late.Token);
        bot.FirstAnswer = Stopwatch.GetElapsedTime(start);
        return bot;
    }

    public void Dispose()
    {
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
        process.Dispose();
        folder.Dispose();
    }

    private async Task<bool> AnswersAsync(CancellationToken cancellationToken)
    {
        if (process.HasExited)
            throw new InvalidOperationException($"'{Kind.Name}' ended with {process.ExitCode} before it answered.");
        using var line = new LoadLine(Port, Kind.Talk, "first");
        try
        {
            await line.ConnectAsync(cancellationToken);
        }
        catch (SocketException)
        {
            return false;
        }

        await line.TurnAsync(cancellationToken);
        return true;
    }

    private Process Fresh()
    {
        process.Refresh();
        return process;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
