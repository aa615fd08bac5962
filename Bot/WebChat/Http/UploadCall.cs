using System.Text.Json;
using CompassionCoach.Bot.WebChat.Wire;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace CompassionCoach.Bot.WebChat.Http;

/// <summary>
/// A message with files (Direct Line 3.0, "Send attachments"). The coach hears that something was attached and what it is called;
/// the bytes are counted against the bound and dropped where they stand.
/// </summary>
internal static class UploadCall
{
    private const string ActivityType = "application/vnd.microsoft.activity";

    public static async Task<IResult> TakeAsync(HttpContext http, string id, Entry entry, ChatTurns turns, IOptions<WebChatOptions> options)
    {
        var (conversation, refused) = await entry.ToAsync(http, id);
        if (conversation is null) return refused!;
        var bounds = options.Value;
        if (http.Request.ContentLength > bounds.MaxUploadBytes) return Answers.TooLarge(bounds.MaxUploadBytes);
        try
        {
            var counted = new CountedStream(http.Request.Body, bounds.MaxUploadBytes);
            var (json, unread) = await ReadAsync(http.Request, counted, bounds.MaxBodyBytes);
            using (json) return unread ?? ActivityCalls.Take(http, conversation, json!.RootElement, turns);
        }
        catch (CountedStream.TooLongException)
        {
            return Answers.TooLarge(bounds.MaxUploadBytes);
        }
        catch (Exception e) when (e is InvalidDataException or IOException or JsonException)
        {
            return Answers.Bad("The body is not a multipart form with an activity and files, nor one file.");
        }
    }

    private static async Task<(JsonDocument? Activity, IResult? Refused)> ReadAsync(HttpRequest request, Stream body, int mostBytes)
    {
        var files = new List<(string Name, string Type)>();
        JsonDocument? activity = null;
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || type.Boundary.Length == 0)
        {
            await body.CopyToAsync(Stream.Null, request.HttpContext.RequestAborted);
            files.Add(File(request.Headers.ContentDisposition, request.ContentType));
        }
        else
        {
            var parts = new MultipartReader(HeaderUtilities.RemoveQuotes(type.Boundary).ToString(), body);
            while (await parts.ReadNextSectionAsync(request.HttpContext.RequestAborted) is { } part)
            {
                if (activity is null && part.ContentType?.StartsWith(ActivityType, StringComparison.OrdinalIgnoreCase) == true)
                {
                    var (bytes, whole) = await Body.BytesAsync(part.Body, mostBytes, request.HttpContext.RequestAborted);
                    if (!whole) return (null, Answers.TooLarge(mostBytes));
                    activity = JsonDocument.Parse(bytes, IncomingActivity.Limits);
                }
                else
                {
                    await part.Body.CopyToAsync(Stream.Null, request.HttpContext.RequestAborted);
                    files.Add(File(part.ContentDisposition, part.ContentType));
                }
            }
        }

        return (activity ?? Message(files), null);
    }

    private static (string Name, string Type) File(string? disposition, string? type)
    {
        var name = ContentDispositionHeaderValue.TryParse(disposition, out var found) ? (found.FileNameStar.HasValue ? found.FileNameStar : found.FileName).ToString() : "";
        return (name.Trim('"'), type ?? "application/octet-stream");
    }

    /// <summary>Files without an activity are a message that holds nothing else.</summary>
    private static JsonDocument Message(List<(string Name, string Type)> files) => JsonDocument.Parse(WireJson.Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("type", "message");
        json.WriteStartArray("attachments");
        foreach (var (name, type) in files)
        {
            json.WriteStartObject();
            json.WriteString("contentType", type);
            json.WriteString("name", name);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }));
}
