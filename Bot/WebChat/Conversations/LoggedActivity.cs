namespace CompassionCoach.Bot.WebChat.Conversations;

/// <summary>One activity as the client gets it: its place in the conversation, and its JSON in UTF-8.</summary>
internal sealed record LoggedActivity(long Number, string Id, string Type, byte[] Json);
