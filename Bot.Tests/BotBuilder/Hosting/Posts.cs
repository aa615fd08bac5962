using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;

namespace CompassionCoach.Tests.BotBuilder.Hosting;

/// <summary>Hands requests to an adapter, without a server.</summary>
internal static class Posts
{
    public static async Task<(int Status, JsonNode? Body)> PostAsync(
        this CloudAdapter adapter, string body, BotCallbackHandler bot, string? authorization = null, string method = "POST")
    {
        using var received = new MemoryStream();
        var http = new DefaultHttpContext();
        http.Request.Method = method;
        http.Request.ContentType = "application/json; charset=utf-8";
        http.Request.Body = new MemoryStream(Encoding.UTF8.GetBytes(body));
        if (authorization is not null) http.Request.Headers.Authorization = authorization;
        http.Response.Body = received;

        await adapter.ProcessAsync(http.Request, http.Response, new CallbackBot(bot));

        return (http.Response.StatusCode, received.Length == 0 ? null : JsonNode.Parse(received.ToArray()));
    }

    private sealed class CallbackBot(BotCallbackHandler callback) : IBot
    {
        public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) =>
            callback(turnContext, cancellationToken);
    }
}
