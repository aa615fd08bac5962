using System.Net.WebSockets;
using CompassionCoach.Bot.WebChat.Conversations;
using CompassionCoach.Bot.WebChat.Tokens;
using CompassionCoach.Bot.WebChat.Wire;
using Microsoft.Extensions.Options;

namespace CompassionCoach.Bot.WebChat.Http;

/// <summary>
/// The stream of a conversation: what came after the watermark, then everything as it is said. The stock client sends an empty
/// frame every 20 seconds and nothing else; whatever comes in is dropped.
/// </summary>
internal sealed class StreamCall(
    ChatTokens tokens, OpenConversations conversations, SocketCount sockets, IOptions<WebChatOptions> options, IHostApplicationLifetime lifetime)
{
    private const int MostBytesIn = 256 * 1024;
    private static readonly TimeSpan s_ping = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan s_goodbye = TimeSpan.FromSeconds(3);

    public async Task<IResult> OpenAsync(HttpContext http, string id, string? t, string? watermark)
    {
        if (!http.WebSockets.IsWebSocketRequest) return Answers.Bad("This address is a WebSocket.");
        if (await tokens.RefusesStreamAsync(t, id) is { } fault) return Answers.Fault(fault);
        if (!Watermark.TryRead(watermark, out var seen)) return Answers.Bad("\"watermark\" is not one that this endpoint gave.");
        if (conversations.Find(id) is not { } conversation) return Answers.NotOpen();
        var address = Caller.AddressOf(http);
        if (!sockets.TryEnter(address, options.Value.SocketsPerAddress)) return Answers.TooMany(http, "This address has as many sockets open as it may.");
        try
        {
            using var socket = await http.WebSockets.AcceptWebSocketAsync(new WebSocketAcceptContext { KeepAliveInterval = s_ping, KeepAliveTimeout = s_ping });
            await ServeAsync(socket, conversation, seen, http.RequestAborted);
        }
        finally
        {
            sockets.Leave(address);
        }

        return Results.Empty;
    }

    private async Task ServeAsync(WebSocket socket, OpenConversation conversation, long seen, CancellationToken aborted)
    {
        using var listener = new Listener();
        using var left = CancellationTokenSource.CreateLinkedTokenSource(aborted, listener.Stopped, lifetime.ApplicationStopping);
        conversation.Listen(listener);
        var incoming = DropAsync(socket, left, aborted);
        try
        {
            while (true)
            {
                await listener.NewsAsync(left.Token);
                var (activities, last) = conversation.Read(seen);
                if (activities.Count > 0) await socket.SendAsync(ActivitySet.ToJson(activities, last), WebSocketMessageType.Text, endOfMessage: true, left.Token);
                seen = last;
            }
        }
        catch (Exception e) when (e is OperationCanceledException or WebSocketException)
        {
            // The client left, or another socket took this one's place, or the bot is stopping.
        }
        finally
        {
            conversation.StopListening(listener);
            await CloseAsync(socket, incoming);
        }
    }

    private static async Task CloseAsync(WebSocket socket, Task incoming)
    {
        // Patience with a network, like the pings: not a time that a test would want to advance.
        using var enough = new CancellationTokenSource(s_goodbye);
        try
        {
            if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
                await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, enough.Token);
            await incoming.WaitAsync(enough.Token);
        }
        catch (Exception e) when (e is OperationCanceledException or WebSocketException)
        {
            socket.Abort();
            await incoming;
        }
    }

    /// <summary>Reads and drops until the client says goodbye, is gone, or sends more than a client has to say.</summary>
    private static async Task DropAsync(WebSocket socket, CancellationTokenSource left, CancellationToken aborted)
    {
        var buffer = new byte[512];
        var bytes = 0;
        try
        {
            while (bytes < MostBytesIn)
            {
                var frame = await socket.ReceiveAsync(buffer.AsMemory(), aborted);
                if (frame.MessageType == WebSocketMessageType.Close) break;
                bytes += frame.Count;
            }
        }
        catch (Exception e) when (e is OperationCanceledException or WebSocketException)
        {
        }
        finally
        {
            if (!left.IsCancellationRequested) await left.CancelAsync();
        }
    }
}
