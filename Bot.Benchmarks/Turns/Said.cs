using System.Text.Json;
using Microsoft.Bot.Schema;

namespace CompassionCoach.Benchmarks.Turns;

/// <summary>One thing that somebody does, and a piece of what the bot must answer, so that a quick error is no quick turn.</summary>
/// <param name="Text">What they write or tap; null where they arrive or send a card.</param>
/// <param name="Card">The JSON that their card sends; null where it is none.</param>
internal sealed record Said(string? Text, string? Card = null)
{
    /// <summary>Letters, digits and blanks that stand in the answer; empty for any answer.</summary>
    public string Expect { get; init; } = "";

    public bool IsArrival => Text is null && Card is null;

    /// <summary>As an activity of the <c>test</c> channel.</summary>
    public Activity By(string person, string id) => new()
    {
        Type = IsArrival ? ActivityTypes.ConversationUpdate : ActivityTypes.Message,
        Id = id,
        ChannelId = "test",
        ServiceUrl = "http://127.0.0.1:9/",
        From = new ChannelAccount(person, "U"),
        Recipient = new ChannelAccount("bot", "Bot"),
        Conversation = new ConversationAccount(id: $"of-{person}"),
        Locale = "en-US",
        MembersAdded = IsArrival ? [new ChannelAccount(person, "U")] : null,
        Text = Text,
        Value = Card is null ? null : JsonDocument.Parse(Card).RootElement,
    };

    /// <summary>The same as a channel sends it, to be answered in the response.</summary>
    public string JsonBy(string person, string id)
    {
        var what = this switch
        {
            { Card: { } card } => $"\"type\":\"message\",\"value\":{card}",
            { Text: { } text } => $"\"type\":\"message\",\"text\":{JsonSerializer.Serialize(text)}",
            _ => $"\"type\":\"conversationUpdate\",\"membersAdded\":[{{\"id\":\"{person}\",\"name\":\"U\"}}]",
        };
        return $$"""
            {"id":"{{id}}","timestamp":"2026-03-02T09:00:00.000Z","channelId":"test","serviceUrl":"http://127.0.0.1:9/","from":{"id":"{{person}}","name":"U"},"recipient":{"id":"bot","name":"Bot"},"conversation":{"id":"of-{{person}}"},"locale":"en-US","deliveryMode":"expectReplies",{{what}}}
            """;
    }
}
