using CompassionCoach.Dialogs.Learners;

namespace CompassionCoach.Bot.Stores;

/// <summary>The bounds that <see cref="CoachStore"/> promises, held by every store, so that none takes what another refuses.</summary>
internal static class StoreLimits
{
    /// <summary>Bytes of a document, a learner's or a record's.</summary>
    public const int DocumentBytes = 1024 * 1024;

    /// <summary>Records in one save.</summary>
    public const int Records = 50;

    /// <summary>Characters of a record's id.</summary>
    public const int IdLength = 200;

    /// <exception cref="ArgumentException">A document or a record is outside the bounds; nothing is stored.</exception>
    public static void Check(ReadOnlyMemory<byte> document, IReadOnlyList<StoredRecord> records)
    {
        CheckDocument(document, nameof(document));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(records.Count, Records, nameof(records));
        for (var i = 0; i < records.Count; i++)
        {
            ArgumentOutOfRangeException.ThrowIfZero(records[i].Id.Length, nameof(records));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(records[i].Id.Length, IdLength, nameof(records));
            CheckDocument(records[i].Document, nameof(records));
        }
    }

    private static void CheckDocument(ReadOnlyMemory<byte> document, string name) =>
        ArgumentOutOfRangeException.ThrowIfGreaterThan(document.Length, DocumentBytes, name);
}
