using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace CompassionCoach.Tests.BotBuilder.Hosting;

/// <summary>A channel's side of the Bot Connector API on a port of this machine: notes every call, and numbers what it is sent.</summary>
internal sealed class FakeConnector : IAsyncDisposable
{
    private readonly WebApplication _app;

    private FakeConnector(WebApplication app) => _app = app;

    public ConcurrentQueue<ConnectorCall> Calls { get; } = new();

    /// <summary>What it answers instead, where it refuses.</summary>
    public Func<HttpContext, Task>? Refusal { get; set; }

    public string Url => _app.Urls.Single() + "/";

    public static async Task<FakeConnector> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var connector = new FakeConnector(builder.Build());
        connector._app.Run(connector.AnswerAsync);
        await connector._app.StartAsync();
        return connector;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task AnswerAsync(HttpContext http)
    {
        using var reader = new StreamReader(http.Request.Body);
        var body = await reader.ReadToEndAsync();
        var target = http.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        Calls.Enqueue(new ConnectorCall(
            http.Request.Method, target, body.Length == 0 ? null : JsonNode.Parse(body), http.Request.Headers.Authorization));
        if (Refusal is { } refuse) await refuse(http);
        else await http.Response.WriteAsJsonAsync(new { id = $"sent-{Calls.Count}" });
    }
}
