using System.Buffers.Text;
using System.Net;
using System.Net.Sockets;
using System.Text;
using CompassionCoach.Benchmarks.Turns;

namespace CompassionCoach.Benchmarks.Load;

/// <summary>
/// One person at their channel: a kept-alive connection that posts a turn and waits for its answer. It reads just enough HTTP for
/// that, so that two cores are spent on the bot and not on who asks.
/// </summary>
internal sealed class LoadLine(int port, Talk talk, string name) : IDisposable
{
    private const int IdDigits = 16;

    private readonly Socket socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private readonly byte[][] expected = [.. talk.Turns.Select(turn => Encoding.ASCII.GetBytes(turn.Expect))];
    private byte[] answer = new byte[64 * 1024];
    private Request[] requests = [];
    private long sent;
    private int passes;

    public Task ConnectAsync(CancellationToken cancellationToken) => socket.ConnectAsync(IPAddress.Loopback, port, cancellationToken).AsTask();

    /// <summary>The next turn of the talk. Somebody new begins where the talk leads nowhere twice.</summary>
    /// <exception cref="InvalidOperationException">The bot did not answer as it must.</exception>
    public async Task TurnAsync(CancellationToken cancellationToken)
    {
        var turn = (int)(sent % talk.Turns.Count);
        if (requests.Length == 0 || (turn == 0 && !talk.Repeats))
            requests = [.. talk.Turns.Select(said => Request.Of(said, $"{name}-{passes++ / talk.Turns.Count}", port))];
        sent++;
        await socket.SendAsync(requests[turn].Numbered(sent), cancellationToken);
        var body = await ReceiveAsync(cancellationToken);
        if (answer.AsSpan(body).IndexOf(expected[turn]) < 0)
            throw new InvalidOperationException($"Turn {turn} of '{talk.Name}' was answered with: {Encoding.UTF8.GetString(answer.AsSpan(body))}");
    }

    public void Dispose() => socket.Dispose();

    /// <returns>Where in <see cref="answer"/> the body stands.</returns>
    private async ValueTask<Range> ReceiveAsync(CancellationToken cancellationToken)
    {
        var (got, end) = (0, 0);
        var body = 0;
        while (end == 0 || got < end)
        {
            if (got == answer.Length)
                Array.Resize(ref answer, answer.Length * 2);
            var more = await socket.ReceiveAsync(answer.AsMemory(got), cancellationToken);
            if (more == 0)
                throw new InvalidOperationException("The bot hung up.");
            got += more;
            if (end == 0 && answer.AsSpan(0, got).IndexOf("\r\n\r\n"u8) is var head and >= 0)
                (body, end) = (head + 4, head + 4 + Length(answer.AsSpan(0, head)));
        }

        return body..end;
    }

    private static int Length(ReadOnlySpan<byte> head)
    {
        if (!head.StartsWith("HTTP/1.1 200 "u8))
            throw new InvalidOperationException($"The bot answered: {Encoding.ASCII.GetString(head)}");
        foreach (var line in head.Split("\r\n"u8))
            if (head[line] is { Length: > 15 } field && Ascii.EqualsIgnoreCase(field[..15], "content-length:"u8)
                && Utf8Parser.TryParse(field[15..].TrimStart((byte)' '), out int length, out _))
                return length;
        throw new InvalidOperationException("The bot's answer has no content-length.");
    }

    /// <summary>A request as it goes out, but for the number in the activity's id.</summary>
    private readonly record struct Request(byte[] Bytes, int IdAt)
    {
        public static Request Of(Said said, string person, int port)
        {
            var mark = new string('#', IdDigits);
            var body = said.JsonBy(person, mark);
            var text = $"POST /api/messages HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nContent-Type: application/json\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}";
            var bytes = Encoding.UTF8.GetBytes(text);
            return new(bytes, bytes.AsSpan().IndexOf(Encoding.ASCII.GetBytes(mark)));
        }

        public byte[] Numbered(long number)
        {
            Utf8Formatter.TryFormat(number, Bytes.AsSpan(IdAt, IdDigits), out _, new('D', IdDigits));
            return Bytes;
        }
    }
}
