using System.Text.Json.Serialization;

namespace CompassionCoach.Dialogs.Learners;

/// <summary>What a learner wrote for themselves.</summary>
/// <param name="Place">Where: <c>flow/section/step</c>.</param>
/// <param name="Lines">Their words, whole.</param>
public sealed record JournalLine(string Place, IReadOnlyList<string> Lines);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(JournalLine))]
internal sealed partial class JournalJson : JsonSerializerContext;
