using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector;

/// <summary>Calls the connector over HTTP. Made for each turn that may send, so it holds nothing until something is sent.</summary>
internal sealed class Conversations(Func<Uri> baseUri, OutboundCredentials credentials, Func<HttpClient> httpClient) : IConversations
{
    private static readonly ProductInfoHeaderValue Agent = new("CompassionCoachBot", "1.0");

    public async Task<T?> CallAsync<TBody, T>(HttpMethod method, string path, TBody? body, CancellationToken cancellationToken)
        where TBody : class
        where T : class
    {
        using var request = new HttpRequestMessage(method, Under(baseUri(), path));
        request.Headers.UserAgent.Add(Agent);
        if (body is not null) request.Content = Json(body);
        await credentials.SignAsync(request, cancellationToken);

        using var response = await httpClient().SendAsync(request, cancellationToken);
        if (!response.IsSuccessStatusCode) throw await RefusalAsync(response, cancellationToken);
        return await ReadAsync<T>(response, cancellationToken);
    }

    // A service URL may have a path of its own (Teams: https://smba.trafficmanager.net/emea/), with or without a slash at its end.
    private static Uri Under(Uri service, string path) =>
        new(service.AbsoluteUri.EndsWith('/') ? service.AbsoluteUri + path : $"{service.AbsoluteUri}/{path}");

    private static ByteArrayContent Json<TBody>(TBody body)
    {
        var content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(body, BotJson.Of<TBody>()));
        content.Headers.ContentType = new("application/json", "utf-8");
        return content;
    }

    // Some channels answer with nothing, or with a line of text: the activity has arrived, it just has no id.
    private static async Task<T?> ReadAsync<T>(HttpResponseMessage response, CancellationToken cancellationToken)
        where T : class
    {
        var bytes = await response.Content.ReadAsByteArrayAsync(cancellationToken);
        if (bytes.Length == 0) return null;
        try
        {
            return JsonSerializer.Deserialize(bytes, BotJson.Of<T>());
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static async Task<ErrorResponseException> RefusalAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var refusal = new ErrorResponseException($"Operation returned an invalid status code '{response.StatusCode}'")
        {
            Body = await ReadAsync<ErrorResponse>(response, cancellationToken),
        };
        refusal.Data["StatusCode"] = ((int)response.StatusCode).ToString(CultureInfo.InvariantCulture);
        if (response.Headers.RetryAfter is { } wait) refusal.Data["RetryAfter"] = wait.ToString();
        return refusal;
    }
}
