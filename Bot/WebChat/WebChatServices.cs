using CompassionCoach.Bot.WebChat.Conversations;
using CompassionCoach.Bot.WebChat.Http;
using CompassionCoach.Bot.WebChat.Page;
using CompassionCoach.Bot.WebChat.Tokens;
using Microsoft.Extensions.Options;

namespace CompassionCoach.Bot.WebChat;

/// <summary>Composes the web chat. The app gives the rest: <c>IBot</c>, middleware, <see cref="IShellWords"/>, the clock.</summary>
public static class WebChatServices
{
    public static IServiceCollection AddWebChat(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<WebChatOptions>().Bind(configuration.GetSection(WebChatOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<WebChatOptions>, WebChatOptionsValidator>();
        services.AddSingleton<TokenKey>();
        services.AddSingleton<ChatTokens>();
        services.AddSingleton<OpenConversations>();
        services.AddSingleton(provider => new LocalChatAdapter(
            provider.GetServices<Microsoft.Bot.Builder.IMiddleware>(),
            provider.GetRequiredService<OpenConversations>(),
            provider.GetRequiredService<IShellWords>(),
            provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<ChatTurns>();
        services.AddSingleton<Entry>();
        services.AddSingleton<StreamAddress>();
        services.AddSingleton<StreamCall>();
        services.AddSingleton<SocketCount>();
        services.AddSingleton<OriginRule>();
        services.AddSingleton<RateRule>();
        services.AddSingleton<FrontDoor>();
        services.AddSingleton<PageFiles>();
        services.AddHostedService<ChatHousekeeping>();
        return services;
    }

    /// <summary>Direct Line 3.0 under <c>/v3/directline</c> (directline-3.0.json), and the page on <c>/</c>.</summary>
    public static WebApplication MapWebChat(this WebApplication app)
    {
        app.UseWebSockets();
        var door = app.Services.GetRequiredService<FrontDoor>();
        var calls = app.MapGroup("/v3/directline").AddEndpointFilter(door);
        calls.MapPost("tokens/generate", TokenCalls.GenerateAsync);
        calls.MapPost("tokens/refresh", TokenCalls.RefreshAsync);
        calls.MapPost("conversations", ConversationCalls.StartAsync);
        calls.MapGet("conversations/{id}", ConversationCalls.ReconnectAsync);
        calls.MapGet("conversations/{id}/activities", ActivityCalls.PollAsync);
        calls.MapPost("conversations/{id}/activities", ActivityCalls.HearAsync);
        calls.MapPost("conversations/{id}/upload", UploadCall.TakeAsync);
        calls.MapGet("conversations/{id}/stream", (HttpContext http, string id, string? t, string? watermark, StreamCall stream) => stream.OpenAsync(http, id, t, watermark));
        calls.MapMethods("{**path}", [HttpMethods.Options], () => Results.NoContent());
        app.MapPage();
        return app;
    }
}
