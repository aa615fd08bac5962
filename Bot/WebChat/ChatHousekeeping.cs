using CompassionCoach.Bot.WebChat.Conversations;
using CompassionCoach.Bot.WebChat.Page;

namespace CompassionCoach.Bot.WebChat;

/// <summary>Once a minute lets idle conversations go; at the end lets the turns that are under way finish.</summary>
internal sealed class ChatHousekeeping(
    OpenConversations conversations, ChatTurns turns, PageFiles page, TimeProvider time, ILogger<ChatHousekeeping> log) : BackgroundService
{
    private static readonly TimeSpan s_every = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (page.Script is null) WebChatLog.ScriptMissing(log, page.Folder);
        using var timer = new PeriodicTimer(s_every, time);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                if (conversations.LetIdleGo() is > 0 and var gone) WebChatLog.LetGo(log, gone, conversations.Count);
            }
        }
        catch (OperationCanceledException)
        {
        }
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        var grace = Task.Delay(Timeout.InfiniteTimeSpan, time, cancellationToken);
        if (await Task.WhenAny(conversations.TurnsDoneAsync(), grace) == grace) turns.Stop();
    }
}
