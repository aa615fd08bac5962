using System.Security.Claims;
using System.Text;
using CompassionCoach.Bot.WebChat;
using CompassionCoach.Bot.WebChat.Conversations;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace CompassionCoach.Tests.WebChat;

/// <summary>The web chat as it is served, on a port of its own, with an echo for a coach and a clock that tests advance.</summary>
internal sealed class ChatApp : IAsyncDisposable
{
    public const string Key = "a key for tests, long enough to sign";

    private readonly WebApplication _app;

    private ChatApp(WebApplication app, EchoBot bot, FakeTimeProvider time, LogText log)
    {
        (_app, Bot, Time, Log) = (app, bot, time, log);
        Address = new(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
    }

    public Uri Address { get; }

    public EchoBot Bot { get; }

    public FakeTimeProvider Time { get; }

    public LogText Log { get; }

    public LocalChatAdapter Adapter => _app.Services.GetRequiredService<LocalChatAdapter>();

    public OpenConversations Conversations => _app.Services.GetRequiredService<OpenConversations>();

    public static async Task<ChatApp> StartAsync(params string[] settings) => await StartAsync(Environments.Production, settings);

    public static async Task<ChatApp> StartAsync(string environment, string[] settings)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = environment });
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        // A test may give another key, or none ("WebChat:TokenKey=").
        builder.Configuration.AddInMemoryCollection([new("WebChat:TokenKey", Key)]);
        builder.Configuration.AddInMemoryCollection(settings.Select(setting => setting.Split('=', 2)).Select(pair => KeyValuePair.Create(pair[0], pair[1].Length == 0 ? null : pair[1])));
        var (bot, time, log) = (new EchoBot(), new FakeTimeProvider(new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero)), new LogText());
        builder.Logging.ClearProviders().AddProvider(log);
        builder.Services.AddSingleton<TimeProvider>(time);
        builder.Services.AddSingleton<IBot>(bot);
        builder.Services.AddSingleton<IShellWords, PlainWords>();
        builder.Services.AddWebChat(builder.Configuration);
        var app = builder.Build();
        app.MapWebChat();
        await app.StartAsync();
        return new(app, bot, time, log);
    }

    /// <summary>A token as the endpoint makes them, with whatever a forger would like in it.</summary>
    public static string Forge(string conversation, string learner, string key, string audience = "webchat") => new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
    {
        Issuer = "compassion-coach",
        Audience = audience,
        Expires = new DateTime(2027, 1, 1, 0, 0, 0, DateTimeKind.Utc),
        NotBefore = new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc),
        IssuedAt = new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc),
        Subject = new ClaimsIdentity([new("conv", conversation), new("user", learner)]),
        SigningCredentials = new(new SymmetricSecurityKey(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(key))), SecurityAlgorithms.HmacSha256),
    });

    /// <summary>Waits until the coach has heard and answered everything that was said so far.</summary>
    public Task QuietAsync() => Conversations.TurnsDoneAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
