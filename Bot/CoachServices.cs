using CompassionCoach.Bot.Turns;
using CompassionCoach.Bot.WebChat;
using CompassionCoach.Dialogs;
using CompassionCoach.Dialogs.Support;
using Microsoft.Bot.Builder;

namespace CompassionCoach.Bot;

public static class CoachServices
{
    /// <summary>Adds the coach: content, the conversation, the bot, and the one middleware that every channel's turn passes.</summary>
    public static IServiceCollection AddCoach(this IServiceCollection services)
    {
        services.AddSingleton(Clock);
        services.AddSingleton(ContentFolder.Read(ContentFolder.Shipped));
        services.AddSingleton(SupportDesk.Load(Path.Combine(AppContext.BaseDirectory, "Support")));
        services.AddSingleton<Conversation>();
        services.AddSingleton<Health.Readiness>();
        services.AddSingleton<IBot, CoachBot>();
        services.AddSingleton<SharedWords>();
        services.AddSingleton<IShellWords>(provider => provider.GetRequiredService<SharedWords>());
        services.AddSingleton<Microsoft.Bot.Builder.IMiddleware>(provider => provider.GetRequiredService<LearnerTurn>());
        return services;
    }

    /// <summary>The one place that chooses the clock.</summary>
#pragma warning disable RS0030
    private static TimeProvider Clock => TimeProvider.System;
#pragma warning restore RS0030
}
