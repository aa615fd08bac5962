namespace CompassionCoach.Benchmarks.Load;

/// <summary>What a bot did under load.</summary>
/// <param name="Turns">Turns answered.</param>
/// <param name="Elapsed">In which time.</param>
/// <param name="BotCpu">Processor time of the bot, all threads, user and system.</param>
/// <param name="OwnCpu">Processor time of whoever asked.</param>
/// <param name="Waits">How long each turn took, shortest first.</param>
internal sealed record LoadResult(int Turns, TimeSpan Elapsed, TimeSpan BotCpu, TimeSpan OwnCpu, TimeSpan[] Waits)
{
    public double TurnsPerSecond => Turns / Elapsed.TotalSeconds;

    /// <summary>Microseconds.</summary>
    public double BotCpuPerTurn => BotCpu.TotalMicroseconds / Turns;

    /// <summary>Microseconds.</summary>
    public double OwnCpuPerTurn => OwnCpu.TotalMicroseconds / Turns;

    /// <summary>The wait, in milliseconds, that this part of the turns did not exceed.</summary>
    public double Wait(double part) => Waits[Math.Min(Waits.Length - 1, (int)(part * Waits.Length))].TotalMilliseconds;
}
