using System.Text.Json;
using CompassionCoach.Bot.WebChat.Wire;

namespace CompassionCoach.Bot.WebChat.Http;

/// <summary>Reads a JSON body of a bounded size.</summary>
internal static class Body
{
    /// <summary>The document (null for an empty body), or the answer to give instead: 413 when it is too large, 400 when it is not JSON.</summary>
    public static async Task<(JsonDocument? Json, IResult? Refused)> ReadAsync(HttpRequest request, int mostBytes)
    {
        if (request.ContentLength > mostBytes) return (null, Answers.TooLarge(mostBytes));
        var (bytes, whole) = await BytesAsync(request.Body, mostBytes, request.HttpContext.RequestAborted);
        if (!whole) return (null, Answers.TooLarge(mostBytes));
        if (bytes.Length == 0) return (null, null);
        try
        {
            return (JsonDocument.Parse(bytes, IncomingActivity.Limits), null);
        }
        catch (JsonException)
        {
            return (null, Answers.Bad("The body is not JSON."));
        }
    }

    /// <summary>What the stream holds, up to a bound; not whole when there is more.</summary>
    public static async Task<(byte[] Bytes, bool Whole)> BytesAsync(Stream from, int mostBytes, CancellationToken cancellationToken)
    {
        using var held = new MemoryStream();
        var buffer = new byte[8192];
        while (await from.ReadAsync(buffer, cancellationToken) is > 0 and var read)
        {
            if (held.Length + read > mostBytes) return ([], false);
            held.Write(buffer, 0, read);
        }

        return (held.ToArray(), true);
    }
}
