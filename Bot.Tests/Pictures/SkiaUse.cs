using System.Diagnostics;
using CompassionCoach.Tests.Conversations;

namespace CompassionCoach.Tests.Pictures;

/// <summary>A program of the tests: talks a while, then comes to a picture, and says each time whether Skia is in memory.</summary>
internal static class SkiaUse
{
    public const string Name = "skia-use";

    public static Process Start() => Process.Start(new ProcessStartInfo("dotnet", ["exec", typeof(SkiaUse).Assembly.Location, Name]) { RedirectStandardOutput = true })!;

    public static async Task RunAsync()
    {
        var person = new Person(Content.Small);
        await person.BeginAtAsync("small/seeing/sorting");
        await person.SayAsync("Like");
        await person.SayAsync("Like");
        await person.SayAsync("far away");
        Console.Out.WriteLine($"talked: {IsThere()}");
        await person.SayAsync("close by");
        Console.Out.WriteLine($"drawn: {IsThere()}");
    }

    private static bool IsThere() => AppDomain.CurrentDomain.GetAssemblies().Any(assembly => assembly.GetName().Name!.StartsWith("Skia", StringComparison.Ordinal));
}
