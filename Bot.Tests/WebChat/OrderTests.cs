using CompassionCoach.Bot.WebChat;
using CompassionCoach.Bot.WebChat.Conversations;
using Microsoft.Extensions.Time.Testing;

namespace CompassionCoach.Tests.WebChat;

public sealed class OrderTests
{
    [Fact]
    public void What_happens_in_one_millisecond_still_happens_one_after_the_other()
    {
        Assert.True(LearnerId.TryParse(LearnerId.New().Value, out var learner));
        var conversation = new OpenConversation("c", learner, "127.0.0.1", new WebChatOptions(), new FakeTimeProvider());
        var moments = Enumerable.Range(0, 20).Select(_ => conversation.NextMoment()).ToList();
        Assert.All(moments.Zip(moments.Skip(1)), pair => Assert.True(pair.Second - pair.First >= TimeSpan.FromMilliseconds(1)));
    }
}
