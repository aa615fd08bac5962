using CompassionCoach.Dialogs.Learners;

namespace CompassionCoach.Bot.Health;

public static class HealthEndpoints
{
    /// <summary><c>/health/live</c>: the process answers. <c>/health/ready</c>: it can reach what it keeps learners in.</summary>
    public static WebApplication MapHealth(this WebApplication app)
    {
        app.MapGet("/health/live", () => Results.Text("live"));
        app.MapGet("/health/ready", async (CoachStore store, CancellationToken cancellationToken) =>
            await store.CheckAsync(cancellationToken) is null ? Results.Text("ready") : Results.StatusCode(StatusCodes.Status503ServiceUnavailable));
        return app;
    }
}
