namespace CompassionCoach.Tests.Manifest;

/// <summary>Needs Microsoft's schema, which is fetched and not committed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SchemaFactAttribute : FactAttribute
{
    public SchemaFactAttribute()
    {
        if (!File.Exists(TeamsSchema.Path))
            Skip = "Microsoft's manifest schema is not here; .ci/teams-schema brings it with npm.";
    }
}
