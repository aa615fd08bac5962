using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace CompassionCoach.Bot.WebChat.Http;

/// <summary>How often an address may arrive, call, and call in one conversation, each by the minute.</summary>
internal sealed class RateRule : IDisposable
{
    private readonly PartitionedRateLimiter<HttpContext>? _limits;

    /// <summary><c>RateLimits:Enabled=false</c> is for tests and load generators: it counts in Development only.</summary>
    public RateRule(IOptions<WebChatOptions> options, IConfiguration configuration, IHostEnvironment environment, ILogger<RateRule> log)
    {
        if (environment.IsDevelopment() && !configuration.GetValue("RateLimits:Enabled", true))
        {
            WebChatLog.RatesOff(log);
            return;
        }

        var bounds = options.Value;
        _limits = PartitionedRateLimiter.CreateChained(
            By(http => "all " + Caller.AddressOf(http), bounds.RequestsPerMinute),
            By(http => IsArrival(http.Request) ? "new " + Caller.AddressOf(http) : null, bounds.ArrivalsPerMinute),
            By(http => http.Request.RouteValues["id"] is string id ? $"in {id} {Caller.AddressOf(http)}" : null, bounds.RequestsPerMinutePerConversation));
    }

    public bool Admits(HttpContext http)
    {
        if (_limits is null) return true;
        using var lease = _limits.AttemptAcquire(http);
        return lease.IsAcquired;
    }

    public void Dispose() => _limits?.Dispose();

    private static bool IsArrival(HttpRequest request) =>
        HttpMethods.IsPost(request.Method) && request.Path.Value is { } path
        && (path.EndsWith("/tokens/generate", StringComparison.OrdinalIgnoreCase) || path.EndsWith("/conversations", StringComparison.OrdinalIgnoreCase));

    private static PartitionedRateLimiter<HttpContext> By(Func<HttpContext, string?> key, int perMinute) => PartitionedRateLimiter.Create<HttpContext, string>(http =>
        key(http) is { } who
            ? RateLimitPartition.GetFixedWindowLimiter(who, _ => new() { PermitLimit = perMinute, Window = TimeSpan.FromMinutes(1), QueueLimit = 0 })
            : RateLimitPartition.GetNoLimiter("-"));
}
