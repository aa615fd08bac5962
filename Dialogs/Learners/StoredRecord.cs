namespace CompassionCoach.Dialogs.Learners;

/// <summary>One thing that stays: a journal line, a check-in's answer, a practice, an assessment.</summary>
/// <param name="Id">
/// <c>kind/…</c>, for example <c>journal/overview.setting-goals.keep/3</c>: unique within the learner and made from what
/// happened, so that the same thing kept twice is kept once. 1 to 200 characters.
/// </param>
/// <param name="At">When it happened, UTC.</param>
/// <param name="Document">The record, JSON in UTF-8.</param>
public sealed record StoredRecord(string Id, DateTimeOffset At, ReadOnlyMemory<byte> Document);
