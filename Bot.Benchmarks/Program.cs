using CompassionCoach.Benchmarks;
using CompassionCoach.Benchmarks.Waterfall;

if (args is [WaterfallHost.Name, .. var settings])
{
    await WaterfallHost.RunAsync(settings);
    return 0;
}

return await AllBenchmarks.RunAsync(args);
