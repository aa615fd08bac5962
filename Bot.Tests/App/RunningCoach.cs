namespace CompassionCoach.Tests.App;

/// <summary>One running program for all tests of a class; each brings learners of its own.</summary>
public sealed class RunningCoach : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("coach-app-").FullName;

    public CoachProcess Coach { get; private set; } = null!;

    public async Task InitializeAsync() => Coach = await CoachProcess.StartAsync(Path.Combine(folder, "coach.db"));

    public async Task DisposeAsync()
    {
        await Coach.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
