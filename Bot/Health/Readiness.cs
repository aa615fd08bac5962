using CompassionCoach.Dialogs.Learners;

namespace CompassionCoach.Bot.Health;

/// <summary>Whether learners can be read and saved now. The check writes, so its verdict holds for a few seconds.</summary>
public sealed class Readiness(CoachStore store, TimeProvider time)
{
    private static readonly TimeSpan Holds = TimeSpan.FromSeconds(5);

    private readonly SemaphoreSlim one = new(1, 1);
    private DateTimeOffset? checkedAt;
    private string? missing;

    /// <summary>Null, or one sentence that says what is missing.</summary>
    public async Task<string?> MissingAsync(CancellationToken cancellationToken)
    {
        await one.WaitAsync(cancellationToken);
        try
        {
            if (checkedAt is { } at && time.GetUtcNow() - at < Holds)
                return missing;
            missing = await store.CheckAsync(cancellationToken);
            checkedAt = time.GetUtcNow();
            return missing;
        }
        finally
        {
            one.Release();
        }
    }
}
