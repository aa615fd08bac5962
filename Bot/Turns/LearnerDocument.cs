using System.Buffers;
using System.Text.Json;
using CompassionCoach.Dialogs.Learners;

namespace CompassionCoach.Bot.Turns;

/// <summary>A learner's document as it was read, and whether a run has changed it.</summary>
internal sealed class LearnerDocument
{
    /// <summary>Activities that the document remembers.</summary>
    public const int MostRecent = 20;

    private static readonly byte[] Nobody = new Learner().ToBytes();

    /// <summary>A larger one than this, in bytes, is not kept for the next turn.</summary>
    private const int MostKept = 64 * 1024;

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? buffer;

    [ThreadStatic]
    private static Utf8JsonWriter? writer;

    private readonly ReadOnlyMemory<byte> before;

    private LearnerDocument(ReadOnlyMemory<byte> before, string? version)
    {
        (this.before, Version) = (before, version);
        Learner = Learner.Parse(before.Span);
    }

    public Learner Learner { get; }

    /// <summary>Null for somebody new.</summary>
    public string? Version { get; }

    public static LearnerDocument Of(StoredLearner? stored) => new(stored?.Document ?? Nobody, stored?.Version);

    /// <summary>Whether an activity was answered before, by this process or another.</summary>
    public bool Knows(ActivityMark? mark) => mark is { } known && Learner.Recent.Count > 0 && Learner.Recent.Contains(known.Text);

    /// <summary>
    /// The document to save, with the activity noted; null where there is nothing to save. That an activity was answered is no
    /// reason by itself.
    /// </summary>
    /// <param name="anyway">There are records to save with it.</param>
    /// <param name="mark">The activity.</param>
    public byte[]? Changed(bool anyway, ActivityMark? mark)
    {
        if (!anyway && Write().SequenceEqual(before.Span))
            return null;
        if (mark is { } answered)
            Learner.Recent.Add(answered.Text);
        if (Learner.Recent.Count > MostRecent)
            Learner.Recent.RemoveRange(0, Learner.Recent.Count - MostRecent);
        return Write().ToArray();
    }

    private ReadOnlySpan<byte> Write()
    {
        if (buffer is null || buffer.Capacity > MostKept)
            buffer = new();
        buffer.ResetWrittenCount();
        writer ??= new(buffer);
        writer.Reset(buffer);
        Learner.WriteTo(writer);
        writer.Flush();
        return buffer.WrittenSpan;
    }
}
