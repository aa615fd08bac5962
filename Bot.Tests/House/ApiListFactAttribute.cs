using CompassionCoach.Tests.Manifest;

namespace CompassionCoach.Tests.House;

/// <summary>A test that needs the list of the Bot Framework's public API, which is not part of the repository.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ApiListFactAttribute : FactAttribute
{
    private static readonly string List = Repository.PathOf("..", "shared", "botbuilder-api.txt");

    public ApiListFactAttribute()
    {
        if (!File.Exists(List)) Skip = "No ../shared/botbuilder-api.txt beside the repository.";
    }

    /// <summary>The names of all its types, without namespaces.</summary>
    public static HashSet<string> Types() => [.. File.ReadLines(List).Select(TypeOf)];

    private static string TypeOf(string line) => line[..line.IndexOf(' ')].Split('<')[0].Split('.')[^1];
}
