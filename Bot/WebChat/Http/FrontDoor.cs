namespace CompassionCoach.Bot.WebChat.Http;

/// <summary>What every call meets first: whose page, and how often. Nothing said here belongs in a cache.</summary>
internal sealed class FrontDoor(OriginRule origins, RateRule rates) : IEndpointFilter
{
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        http.Response.Headers.CacheControl = "no-store";
        if (!origins.Admits(http)) return ValueTask.FromResult<object?>(Answers.ForeignOrigin());
        if (!HttpMethods.IsOptions(http.Request.Method) && !rates.Admits(http))
            return ValueTask.FromResult<object?>(Answers.TooMany(http, "Too many calls from this address; try again in a minute."));
        return next(context);
    }
}
