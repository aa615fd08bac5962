using CompassionCoach.Bot.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;

namespace CompassionCoach.Tests.Pages;

/// <summary>The policy pages alone, with the settings of some organisation.</summary>
internal sealed class PagesHost : IAsyncDisposable
{
    private readonly WebApplication app;

    private PagesHost(WebApplication app) => this.app = app;

    public HttpClient Client => app.GetTestClient();

    public static async Task<PagesHost> StartAsync(params (string Key, string Value)[] settings)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Configuration.AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value)));
        builder.Services.AddPolicyPages();
        var app = builder.Build();
        app.MapPolicyPages();
        await app.StartAsync();
        return new PagesHost(app);
    }

    public Task<string> ReadAsync(string path) => Client.GetStringAsync(path);

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
