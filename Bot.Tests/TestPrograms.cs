using CompassionCoach.Tests.Pictures;
using CompassionCoach.Tests.Stores;

namespace CompassionCoach.Tests;

/// <summary>
/// Tests that need a process of their own (to kill it, for one) start this assembly as a program, with a name from this list. Not
/// called Program: in tests, that is the app's.
/// </summary>
internal static class TestPrograms
{
    public static async Task<int> Main(string[] args)
    {
        switch (args)
        {
            case [SaveUntilKilled.Name, var path]:
                await SaveUntilKilled.RunAsync(path);
                return 0;
            case [SkiaUse.Name]:
                await SkiaUse.RunAsync();
                return 0;
            default:
                await Console.Error.WriteLineAsync("Run the tests with: dotnet test");
                return 2;
        }
    }
}
