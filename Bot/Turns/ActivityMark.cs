using System.Buffers;
using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using CompassionCoach.Dialogs.Learners;
using Microsoft.Bot.Schema;

namespace CompassionCoach.Bot.Turns;

/// <summary>
/// By which a delivery is known when it comes again: a hash over the learner, the conversation (ids are unique only within one, by
/// the activity specification), the kind (an edited message comes with the id of the first) and the id. Of fixed length, while an
/// id may be as long as its sender likes.
/// </summary>
internal readonly record struct ActivityMark(UInt128 Value)
{
    /// <summary>Twelve characters for the learner's document: 72 bits, plenty among twenty.</summary>
    public string Text
    {
        get
        {
            Span<byte> bytes = stackalloc byte[16];
            BinaryPrimitives.WriteUInt128BigEndian(bytes, Value);
            return Base64Url.EncodeToString(bytes[..9]);
        }
    }

    public ulong Number => (ulong)Value;

    /// <summary>
    /// Null where the activity has no id, and for a turn that the coach begins itself: its id may be that of the activity it
    /// continues from.
    /// </summary>
    public static ActivityMark? Of(LearnerKey key, Activity activity)
    {
        if (string.IsNullOrEmpty(activity.Id) || activity is { Type: ActivityTypes.Event, Name: ActivityEventNames.ContinueConversation })
            return null;
        ReadOnlySpan<string?> parts = [key.Value, activity.Conversation?.Id, activity.Type, activity.Id];
        var most = 0;
        foreach (var part in parts)
            most += Encoding.UTF8.GetMaxByteCount(part?.Length ?? 0) + 1;

        var rented = ArrayPool<byte>.Shared.Rent(most);
        var written = 0;
        foreach (var part in parts)
        {
            written += Encoding.UTF8.GetBytes(part, rented.AsSpan(written));
            rented[written++] = 0;
        }

        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(rented.AsSpan(0, written), hash);
        ArrayPool<byte>.Shared.Return(rented);
        return new(BinaryPrimitives.ReadUInt128BigEndian(hash));
    }
}
