namespace CompassionCoach.Bot;

/// <summary>What holds where no setting says otherwise. In code, because <c>dotnet run</c> may be started from any folder.</summary>
public static class Defaults
{
    /// <summary>Where the bot listens when nobody says otherwise: the port that Bot Framework tools expect, on this machine only.</summary>
    public const string Address = "http://localhost:3978";

    /// <summary>
    /// Watching for a changed appsettings.json means watching all of the content root, where the database changes with every turn;
    /// a new setting takes a new start.
    /// </summary>
    private const string NoWatching = "--hostBuilder:reloadConfigOnChange=false";

    /// <summary>Their lines per request, in and out, hold the addresses of conversations and streams, and those hold tickets.</summary>
    private static readonly string[] Talkative = ["Microsoft.AspNetCore", "System.Net.Http.HttpClient"];

    public static WebApplicationBuilder Builder(string[] args)
    {
        var builder = WebApplication.CreateSlimBuilder([NoWatching, .. args]);
        if (builder.Configuration["urls"] is null && builder.Configuration["http_ports"] is null && builder.Configuration["https_ports"] is null)
            builder.WebHost.UseUrls(Address);
        foreach (var category in Talkative)
            if (builder.Configuration[$"Logging:LogLevel:{category}"] is null)
                builder.Logging.AddFilter(category, LogLevel.Warning);
        return builder;
    }
}
