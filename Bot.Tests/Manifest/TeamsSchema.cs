using NJsonSchema;

namespace CompassionCoach.Tests.Manifest;

/// <summary>
/// Microsoft's schema of the manifest (draft 4), from npm <c>@microsoft/app-manifest</c>. <c>.ci/teams-schema</c> brings it; the
/// repository carries no copy.
/// </summary>
internal static class TeamsSchema
{
    public const string Version = "1.12";

    public static string Path { get; } =
        Repository.PathOf("artifacts", "app-manifest", "build", "json-schemas", "teams", $"v{Version}", "MicrosoftTeams.schema.json");

    /// <summary>What is wrong with a manifest, one text for each fault, with what is wrong further in.</summary>
    public static async Task<string[]> FaultsAsync(string manifest)
    {
        var schema = await JsonSchema.FromJsonAsync(await File.ReadAllTextAsync(Path));
        return [.. schema.Validate(manifest).Select(fault => fault.ToString())];
    }
}
