namespace CompassionCoach.Benchmarks;

/// <summary>The one place that chooses the clock.</summary>
internal static class Clock
{
#pragma warning disable RS0030
    public static TimeProvider System => TimeProvider.System;
#pragma warning restore RS0030
}
