namespace CompassionCoach.Bot;

public static class Address
{
    /// <summary>Where the bot listens when nobody says otherwise: the port that Bot Framework tools expect, on this machine only.</summary>
    public const string Usual = "http://localhost:3978";

    public static WebApplicationBuilder ListenAtTheUsualAddress(this WebApplicationBuilder builder)
    {
        if (builder.Configuration["urls"] is null && builder.Configuration["http_ports"] is null && builder.Configuration["https_ports"] is null)
            builder.WebHost.UseUrls(Usual);
        return builder;
    }
}
