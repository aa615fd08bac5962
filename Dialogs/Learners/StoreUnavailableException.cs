namespace CompassionCoach.Dialogs.Learners;

/// <summary>What is kept of learners cannot be reached or written now. Nothing of the call was stored, unless it says so.</summary>
/// <param name="message">One sentence for whoever runs the coach: what is wrong, and where. Never anything of a learner's.</param>
/// <param name="cause">What the database answered.</param>
public sealed class StoreUnavailableException(string message, Exception? cause = null) : Exception(message, cause);
