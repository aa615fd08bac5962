namespace CompassionCoach.Dialogs.Learners;

/// <summary>A learner's one document as the store holds it.</summary>
/// <param name="Document">The document, JSON in UTF-8.</param>
/// <param name="Version">What a save must name to replace it; opaque, changes with every save.</param>
public sealed record StoredLearner(ReadOnlyMemory<byte> Document, string Version);
