using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Bot.Builder.Dialogs;

namespace CompassionCoach.Dialogs.Learners;

/// <summary>
/// All that a turn needs to know of a learner, in one document: who they like to be, where they are, and the few short lines of
/// theirs that the coach hands back later. Longer things (journal, practices) are records beside it.
/// </summary>
public sealed class Learner
{
    /// <summary>BCP 47 language of the words they get.</summary>
    public string Language { get; set; } = "en";

    /// <summary>Whether the first greeting has been said, so that two arrivals at once greet once.</summary>
    public bool Greeted { get; set; }

    /// <summary>The conversation they were last seen in, to tell a new window from a repeated event.</summary>
    public string? Conversation { get; set; }

    /// <summary>When they last wrote or tapped, UTC.</summary>
    public DateTimeOffset? Seen { get; set; }

    /// <summary>Counts what the learner was shown, so that a button of an earlier visit is told from today's.</summary>
    public int Visit { get; set; }

    /// <summary>Turns in a row that the coach did not follow; chooses another wording each time.</summary>
    public int Puzzled { get; set; }

    /// <summary>Whether they stopped for now; what they say next is a return, not an answer.</summary>
    public bool Stopped { get; set; }

    /// <summary>Questions skipped so far; chooses another wording each time.</summary>
    public int Skips { get; set; }

    /// <summary>What they gave, by key (<c>goal.intention</c>): option ids or their own words.</summary>
    public Dictionary<string, string[]> Kept { get; init; } = [];

    /// <summary>How far they are in each unit they opened.</summary>
    public Dictionary<string, UnitRoad> Units { get; init; } = [];

    /// <summary>Minutes of formal practice so far.</summary>
    public int Minutes { get; set; }

    /// <summary>Practices in a row after which they felt stirred up or flat.</summary>
    public int Unsettled { get; set; }

    /// <summary>The dialogs under way.</summary>
    public DialogState Place { get; set; } = new();

    /// <summary>The activities handled last, a short mark of each, oldest first; a repeated one is dropped.</summary>
    public List<string> Recent { get; init; } = [];

    public static Learner Parse(ReadOnlySpan<byte> document) =>
        JsonSerializer.Deserialize(document, LearnerJson.Default.Learner) ?? new Learner();

    public void WriteTo(Utf8JsonWriter writer) => JsonSerializer.Serialize(writer, this, LearnerJson.Default.Learner);

    public byte[] ToBytes() => JsonSerializer.SerializeToUtf8Bytes(this, LearnerJson.Default.Learner);
}

/// <summary>How far a learner is in one unit.</summary>
public sealed class UnitRoad
{
    /// <summary>Sections finished, by id.</summary>
    public List<string> Done { get; init; } = [];

    /// <summary>Where they left it: <c>section/step</c>, or null when nothing is open.</summary>
    public string? Place { get; set; }

    public DateTimeOffset? Started { get; set; }

    public DateTimeOffset? Finished { get; set; }
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    Converters = [typeof(DialogStateConverter), typeof(KeptConverter)])]
[JsonSerializable(typeof(Learner))]
internal sealed partial class LearnerJson : JsonSerializerContext;
