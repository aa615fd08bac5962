namespace CompassionCoach.Bot.WebChat.Http;

/// <summary>How many sockets each address holds open.</summary>
internal sealed class SocketCount
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, int> _open = [];

    public bool TryEnter(string address, int most)
    {
        lock (_lock)
        {
            var open = _open.GetValueOrDefault(address);
            if (open >= most) return false;
            _open[address] = open + 1;
            return true;
        }
    }

    public void Leave(string address)
    {
        lock (_lock)
        {
            if (--_open[address] == 0) _open.Remove(address);
        }
    }
}
