using System.Security.Cryptography;
using Microsoft.Extensions.Options;

namespace CompassionCoach.Bot.WebChat.Conversations;

/// <summary>The conversations that this process holds. They live in memory only; a client with a good token brings its own back.</summary>
internal sealed class OpenConversations(IOptions<WebChatOptions> options, TimeProvider time)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, OpenConversation> _byId = [];

    public int Count
    {
        get
        {
            lock (_lock) return _byId.Count;
        }
    }

    /// <summary>A name that nobody guesses: 128 random bits.</summary>
    public static string NewId() => RandomNumberGenerator.GetHexString(32, lowercase: true);

    public OpenConversation? Find(string id)
    {
        lock (_lock)
        {
            if (!_byId.TryGetValue(id, out var found)) return null;
            if (!found.IsIdle(options.Value.IdleAfter)) return found;
            LetGo(found);
            return null;
        }
    }

    /// <summary>
    /// The conversation, opened when it is not there. Null when this address has as many open as it may. A learner who has as
    /// many open as a learner may loses the one that was quiet longest, unwatched ones first.
    /// </summary>
    public OpenConversation? FindOrOpen(string id, LearnerId learner, string address, out bool opened)
    {
        lock (_lock)
        {
            opened = false;
            if (Find(id) is { } found) return found.Learner == learner ? found : null;
            if (_byId.Values.Count(c => c.Address == address) >= options.Value.ConversationsPerAddress) return null;
            while (Of(learner.Value) is { Count: var held } theirs && held >= options.Value.ConversationsPerLearner)
                LetGo(theirs.OrderBy(c => c.IsWatched).ThenBy(c => c.LastUsed).First());
            opened = true;
            return _byId[id] = new(id, learner, address, options.Value, time);
        }
    }

    /// <summary>The open conversation in which this learner would see a message now: the named one, or the one they used last.</summary>
    public OpenConversation? WhereTheyAre(string? conversation, string learner)
    {
        lock (_lock)
        {
            var theirs = Of(learner).Where(c => !c.IsIdle(options.Value.IdleAfter)).ToList();
            return theirs.FirstOrDefault(c => c.Id == conversation && c.IsWatched)
                ?? theirs.Where(c => c.IsWatched).MaxBy(c => c.LastUsed)
                ?? theirs.FirstOrDefault(c => c.Id == conversation);
        }
    }

    /// <summary>Lets idle conversations go, and ends streams whose token ran out; how many went.</summary>
    public int LetIdleGo()
    {
        lock (_lock)
        {
            foreach (var outlived in _byId.Values.Where(c => c.TokenExpires <= time.GetUtcNow())) outlived.Close();
            var idle = _byId.Values.Where(c => c.IsIdle(options.Value.IdleAfter)).ToList();
            idle.ForEach(LetGo);
            return idle.Count;
        }
    }

    /// <summary>Completes when no conversation has a turn under way.</summary>
    public Task TurnsDoneAsync()
    {
        lock (_lock) return Task.WhenAll(_byId.Values.Select(c => c.Turns.Done));
    }

    private List<OpenConversation> Of(string learner) => [.. _byId.Values.Where(c => c.Learner.Value == learner)];

    private void LetGo(OpenConversation conversation)
    {
        _byId.Remove(conversation.Id);
        conversation.Close();
    }
}
