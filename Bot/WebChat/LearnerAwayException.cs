namespace CompassionCoach.Bot.WebChat;

/// <summary>The learner has no conversation open in the web chat: what was to be sent can't be shown now, and was not.</summary>
public sealed class LearnerAwayException() : InvalidOperationException("The learner has no web chat open.");
