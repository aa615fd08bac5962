using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A prompt is kept and may be asked several times, so what is sent is a copy of it.</summary>
internal static class MessageCopy
{
    public static Activity CopyOfMessage(this Activity message) => new()
    {
        Type = message.Type,
        Text = message.Text,
        TextFormat = message.TextFormat,
        Speak = message.Speak,
        InputHint = message.InputHint,
        Summary = message.Summary,
        Locale = message.Locale,
        Attachments = message.Attachments is null ? null : [.. message.Attachments],
        AttachmentLayout = message.AttachmentLayout,
        SuggestedActions = message.SuggestedActions,
        Entities = message.Entities is null ? null : [.. message.Entities],
        ChannelData = message.ChannelData,
        Importance = message.Importance,
        DeliveryMode = message.DeliveryMode,
        Expiration = message.Expiration,
        Name = message.Name,
        Value = message.Value,
        ValueType = message.ValueType,
        Label = message.Label,
        Code = message.Code,
    };
}
