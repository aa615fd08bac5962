namespace Microsoft.Bot.Schema;

/// <summary>A signal between programs, which nobody said.</summary>
public interface IEventActivity : IActivity
{
    string? Name { get; set; }

    object? Value { get; set; }

    ConversationReference? RelatesTo { get; set; }
}
