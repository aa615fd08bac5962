using System.Net.WebSockets;
using System.Text;

namespace CompassionCoach.Tests.WebChat;

/// <summary>A client's end of the stream.</summary>
internal sealed class ChatStream : IDisposable
{
    // Only a test that would fail waits this long.
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(20);
    private readonly ClientWebSocket _socket = new();

    public long Watermark { get; private set; }

    public static async Task<ChatStream> OpenAsync(string url, string? origin = null)
    {
        var stream = new ChatStream();
        if (origin is not null) stream._socket.Options.SetRequestHeader("Origin", origin);
        stream._socket.Options.CollectHttpResponseDetails = true;
        try
        {
            await stream._socket.ConnectAsync(new(url), CancellationToken.None);
        }
        catch (WebSocketException refused) when (stream._socket.HttpStatusCode != default)
        {
            throw new HttpRequestException("refused", refused, stream._socket.HttpStatusCode);
        }

        return stream;
    }

    /// <summary>The texts (or types) of the next activities, until one is <paramref name="text"/>.</summary>
    public async Task<List<string>> UntilAsync(string text)
    {
        var heard = new List<string>();
        while (!heard.Contains(text))
        {
            if (await FrameAsync() is not { } frame) throw new InvalidOperationException($"The stream ended after: {string.Join(" | ", heard)}");
            var (activities, watermark) = ChatClient.Parse(frame);
            heard.AddRange(activities.Select(ChatClient.TextOf));
            Watermark = watermark;
        }

        return heard;
    }

    public Task SendAsync(string text) => _socket.SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, true, CancellationToken.None);

    /// <summary>Waits until the other side closes it.</summary>
    public async Task EndAsync()
    {
        while (await FrameAsync() is not null)
        {
        }
    }

    /// <summary>Cuts it, as a tunnel does to a train.</summary>
    public void Cut() => _socket.Abort();

    public void Dispose() => _socket.Dispose();

    private async Task<string?> FrameAsync()
    {
        using var patience = new CancellationTokenSource(s_patience);
        using var frame = new MemoryStream();
        var buffer = new byte[4096];
        while (true)
        {
            var part = await _socket.ReceiveAsync(buffer, patience.Token);
            if (part.MessageType == WebSocketMessageType.Close) return null;
            frame.Write(buffer, 0, part.Count);
            if (part.EndOfMessage) return Encoding.UTF8.GetString(frame.ToArray());
        }
    }
}
