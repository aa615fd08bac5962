namespace CompassionCoach.Bot;

public static class Defaults
{
    /// <summary>Where the bot listens when nobody says otherwise: the port that Bot Framework tools expect, on this machine only.</summary>
    public const string Address = "http://localhost:3978";

    /// <summary>What holds where no setting says otherwise. In code, because <c>dotnet run</c> may be started from any folder.</summary>
    public static WebApplicationBuilder WithDefaults(this WebApplicationBuilder builder)
    {
        if (builder.Configuration["urls"] is null && builder.Configuration["http_ports"] is null && builder.Configuration["https_ports"] is null)
            builder.WebHost.UseUrls(Address);

        // Request lines hold the addresses of streams, and those hold tickets.
        if (builder.Configuration["Logging:LogLevel:Microsoft.AspNetCore"] is null)
            builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        return builder;
    }
}
