using System.Text.Json.Nodes;

namespace CompassionCoach.Tests.Manifest;

public sealed class TheManifestAgainstItsSchema(TeamsPackage package) : IClassFixture<TeamsPackage>
{
    [SchemaFact]
    public async Task Has_no_fault() => Assert.Empty(await TeamsSchema.FaultsAsync(package.ManifestText));

    [SchemaFact]
    public Task Would_not_pass_unfilled() => Refused(manifest => manifest["id"] = "{{APP_ID}}", "#/id");

    [SchemaFact]
    public Task Would_not_pass_with_an_eleventh_command() =>
        Refused(manifest => Commands(manifest).Add(Commands(manifest)[0]!.DeepClone()), "TooManyItems: #/bots[0].commandLists[0].commands");

    [SchemaFact]
    public Task Would_not_pass_with_a_short_name_that_is_long() =>
        Refused(manifest => manifest["name"]!["short"] = new string('c', 31), "StringTooLong: #/name.short");

    [SchemaFact]
    public Task Would_not_pass_with_a_property_that_the_schema_does_not_know() =>
        Refused(manifest => manifest["bots"]![0]!["moods"] = true, "NoAdditionalPropertiesAllowed: #/bots[0].moods");

    [SchemaFact]
    public Task Would_not_pass_with_a_scope_that_does_not_exist() =>
        Refused(manifest => manifest["bots"]![0]!["scopes"]![0] = "everyone", "NotInEnumeration: #/bots[0].scopes[0]");

    private static JsonArray Commands(JsonNode manifest) => manifest["bots"]![0]!["commandLists"]![0]!["commands"]!.AsArray();

    private async Task Refused(Action<JsonNode> change, string named)
    {
        var manifest = package.Manifest;
        change(manifest);

        Assert.Contains(await TeamsSchema.FaultsAsync(manifest.ToJsonString()), fault => fault.Contains(named, StringComparison.Ordinal));
    }
}
