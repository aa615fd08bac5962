using System.Text.Json.Nodes;

namespace CompassionCoach.Tests.BotBuilder.Hosting;

/// <summary>One call that a channel received.</summary>
internal sealed record ConnectorCall(string Method, string Target, JsonNode? Body, string? Authorization);
