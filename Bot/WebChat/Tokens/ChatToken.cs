namespace CompassionCoach.Bot.WebChat.Tokens;

/// <summary>What a good token says: this learner, in this conversation, until then.</summary>
internal sealed record ChatToken(string Conversation, LearnerId Learner, DateTimeOffset Expires);
