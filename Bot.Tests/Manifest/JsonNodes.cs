using System.Text.Json.Nodes;

namespace CompassionCoach.Tests.Manifest;

internal static class JsonNodes
{
    /// <summary>The text at a path; fails with the path where there is none.</summary>
    public static string At(this JsonNode node, params string[] path) =>
        (string?)path.Aggregate((JsonNode?)node, (at, name) => at?[name]) ?? throw new KeyNotFoundException(string.Join('.', path));
}
