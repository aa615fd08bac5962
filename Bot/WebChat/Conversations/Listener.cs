namespace CompassionCoach.Bot.WebChat.Conversations;

/// <summary>The one who waits at a conversation's stream: woken when something was said, stopped when another socket takes its place.</summary>
internal sealed class Listener : IDisposable
{
    private readonly SemaphoreSlim _news = new(1, 1);
    private readonly CancellationTokenSource _stop = new();

    public CancellationToken Stopped => _stop.Token;

    public void Wake()
    {
        // One permit says "look again", however much there is to see.
        if (_news.CurrentCount > 0) return;
        try
        {
            _news.Release();
        }
        catch (SemaphoreFullException)
        {
        }
    }

    public Task NewsAsync(CancellationToken cancellationToken) => _news.WaitAsync(cancellationToken);

    public void Stop() => _stop.Cancel();

    public void Dispose()
    {
        _news.Dispose();
        _stop.Dispose();
    }
}
