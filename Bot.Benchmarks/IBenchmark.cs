using CompassionCoach.Benchmarks.Report;

namespace CompassionCoach.Benchmarks;

/// <summary>Something that is measured, by the name that asks for it on the command line.</summary>
internal interface IBenchmark
{
    string Name { get; }

    Task<Table> RunAsync(Settings settings);
}
