using CompassionCoach.Dialogs.Learners;

namespace CompassionCoach.Bot.Turns;

/// <summary>A turn was run as often as it may be, and each time another one had saved first. Nothing of it is stored or sent.</summary>
public sealed class TurnConflictException(LearnerKey learner, int runs)
    : Exception($"Learner {learner}: other turns saved first, {runs} times in a row.");
