using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>
/// Takes activities from HTTP: 200 with what the turn came to, 400 where the body is no activity, 401 where the token is refused,
/// 405 for anything but POST, 415 where the body is not JSON. What a turn throws goes on to the server, unless
/// <see cref="BotAdapter.OnTurnError"/> takes it.
/// </summary>
public partial class CloudAdapter : CloudAdapterBase, IBotFrameworkHttpAdapter
{
    /// <summary>For a bot without an app id: whoever can reach it may talk to it.</summary>
    public CloudAdapter()
        : this(BotFrameworkAuthenticationFactory.Create()) { }

    public CloudAdapter(BotFrameworkAuthentication botFrameworkAuthentication, ILogger? logger = null)
        : base(botFrameworkAuthentication, logger) { }

    public CloudAdapter(IConfiguration configuration, IHttpClientFactory? httpClientFactory = null, ILogger? logger = null)
        : this(new ConfigurationBotFrameworkAuthentication(configuration, httpClientFactory: httpClientFactory, logger: logger), logger) { }

    public async Task ProcessAsync(
        HttpRequest httpRequest, HttpResponse httpResponse, IBot bot, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(httpRequest);
        ArgumentNullException.ThrowIfNull(httpResponse);
        ArgumentNullException.ThrowIfNull(bot);

        if (!HttpMethods.IsPost(httpRequest.Method))
        {
            httpResponse.StatusCode = StatusCodes.Status405MethodNotAllowed;
            httpResponse.Headers.Allow = HttpMethods.Post;
        }
        else if (httpRequest.ContentType is not null && !httpRequest.HasJsonContentType())
        {
            httpResponse.StatusCode = StatusCodes.Status415UnsupportedMediaType;
        }
        else if (await ReadAsync(httpRequest, cancellationToken) is not { Type.Length: > 0 } activity)
        {
            BodyWasNoActivity(Logger);
            httpResponse.StatusCode = StatusCodes.Status400BadRequest;
        }
        else
        {
            await AnswerAsync(httpRequest, httpResponse, activity, bot, cancellationToken);
        }
    }

    private async Task AnswerAsync(
        HttpRequest request, HttpResponse response, Activity activity, IBot bot, CancellationToken cancellationToken)
    {
        AuthenticateRequestResult caller;
        try
        {
            caller = await BotFrameworkAuthentication.AuthenticateRequestAsync(activity, request.Headers.Authorization, cancellationToken);
        }
        catch (UnauthorizedAccessException refused)
        {
            // Around this alone: a file that the bot may not open is no fault of the caller's.
            CallerWasRefused(Logger, refused.Message);
            response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }

        var outcome = await ProcessActivityAsync(caller, activity, bot.OnTurnAsync, cancellationToken);
        response.StatusCode = outcome?.Status ?? StatusCodes.Status200OK;
        if (outcome?.Body is { } body) await WriteAsync(response, body, cancellationToken);
    }

    private static async Task<Activity?> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        try
        {
            return await JsonSerializer.DeserializeAsync(request.BodyReader, BotJson.Activity, cancellationToken);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // Whole, so that its length is known: a chunked answer costs every client more.
    private static Task WriteAsync(HttpResponse response, object body, CancellationToken cancellationToken)
    {
        var bytes = JsonSerializer.SerializeToUtf8Bytes(body, BotJson.Options.GetTypeInfo(body.GetType()));
        (response.ContentType, response.ContentLength) = ("application/json", bytes.Length);
        return response.Body.WriteAsync(bytes, cancellationToken).AsTask();
    }

    [LoggerMessage(EventId = 1, EventName = "BodyWasNoActivity", Level = LogLevel.Warning, Message = "A request was no activity.")]
    private static partial void BodyWasNoActivity(ILogger logger);

    [LoggerMessage(EventId = 2, EventName = "CallerWasRefused", Level = LogLevel.Warning, Message = "A caller was refused. {Why}")]
    private static partial void CallerWasRefused(ILogger logger, string why);
}
