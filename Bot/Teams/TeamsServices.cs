using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;

namespace CompassionCoach.Bot.Teams;

public static class TeamsServices
{
    /// <summary>Adds the door that Teams and every other channel of the Bot Connector comes in by.</summary>
    public static IServiceCollection AddTeams(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddHttpClient();
        services.AddSingleton<BotFrameworkAuthentication, ConfigurationBotFrameworkAuthentication>();
        services.AddSingleton<TeamsAdapter>();
        services.AddSingleton(new Registration(configuration["MicrosoftAppId"]));
        return services;
    }

    public static WebApplication MapTeams(this WebApplication app)
    {
        var registration = app.Services.GetRequiredService<Registration>();
        registration.Say(app.Logger);
        app.MapPost("/api/messages", (HttpContext http, TeamsAdapter adapter, IBot bot) => adapter.ProcessAsync(http.Request, http.Response, bot, http.RequestAborted))
            .AddEndpointFilter(registration);
        return app;
    }
}
