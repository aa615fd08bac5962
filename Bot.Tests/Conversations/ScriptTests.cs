namespace CompassionCoach.Tests.Conversations;

/// <summary>Every conversation under <c>scripts/</c>, filed by what people do.</summary>
public sealed class ScriptTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "scripts");

    public static TheoryData<string> All => [.. Directory.EnumerateFiles(Folder, "*.yaml", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Folder, path)).Order()];

    [Theory]
    [MemberData(nameof(All))]
    public Task The_conversation_goes_as_written(string script) => new Script(Path.Combine(Folder, script)).PlayAsync();
}
