namespace Microsoft.Bot.Schema;

/// <summary>Something said, in either direction.</summary>
public interface IMessageActivity : IActivity
{
    string? Text { get; set; }

    /// <summary>One of <see cref="TextFormatTypes"/>; Markdown where null.</summary>
    string? TextFormat { get; set; }

    /// <summary>What is read aloud instead of the text.</summary>
    string? Speak { get; set; }

    /// <summary>One of <see cref="InputHints"/>.</summary>
    string? InputHint { get; set; }

    string? Summary { get; set; }

    string? Locale { get; set; }

    SuggestedActions? SuggestedActions { get; set; }

    IList<Attachment>? Attachments { get; set; }

    /// <summary>One of <see cref="AttachmentLayoutTypes"/>.</summary>
    string? AttachmentLayout { get; set; }

    /// <summary>What a card's inputs held, where the message is a pressed button.</summary>
    object? Value { get; set; }

    string? Importance { get; set; }

    /// <summary>One of <see cref="DeliveryModes"/>.</summary>
    string? DeliveryMode { get; set; }

    DateTimeOffset? Expiration { get; set; }

    /// <summary>Whether there is a text, a summary, an attachment or channel data.</summary>
    bool HasContent();

    Mention[] GetMentions();
}
