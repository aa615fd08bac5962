using CompassionCoach.Dialogs.Support;
using YamlDotNet.RepresentationModel;

namespace CompassionCoach.Tests.Support;

/// <summary>The lists that the reader is built from, and the examples beside them.</summary>
public sealed class TheLists
{
    private static readonly string[] Categories =
        ["suicide", "self-harm", "abuse", "violence", "medical", "eating", "reality", "third-person", "panic"];

    public static TheoryData<string, string, string> Examples()
    {
        var data = new TheoryData<string, string, string>();
        foreach (var path in Directory.GetFiles(Lists.Folder, "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var yaml = new YamlStream();
            using var file = new StreamReader(path);
            yaml.Load(file);
            if (!((YamlMappingNode)yaml.Documents[0].RootNode).Children.TryGetValue("examples", out var examples)) continue;
            var name = $"{Path.GetFileName(Path.GetDirectoryName(path))}/{Path.GetFileNameWithoutExtension(path)}";
            foreach (var (label, lines) in (YamlMappingNode)examples)
            {
                foreach (var line in lines.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries)) data.Add(name, label.ToString(), line.Trim());
            }
        }
        return data;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Read_the_examples_beside_them_as_labelled(string list, string label, string example)
    {
        var finding = Lists.Reader.Read(example);
        var expected = Enum.Parse<SupportLevel>(label, true);
        if (expected >= SupportLevel.Unclear)
        {
            Assert.Equal(expected, finding.Level);
            Assert.Equal(list[..2], finding.Language);
            Assert.Equal(list[3..].Replace("-", "", StringComparison.Ordinal), finding.Category.ToString().ToLowerInvariant());
        }
        else Assert.False(finding.IsAlarm, $"{example} → {finding}");
    }

    [Fact]
    public void Have_examples_for_every_category_in_every_language()
    {
        var lists = Examples().Select(row => (string)row[0]).ToHashSet();
        foreach (var language in Lists.Reader.Languages) Assert.All(Categories, category => Assert.Contains($"{language}/{category}", lists));
    }

    [Fact]
    public void Cover_every_language_of_the_curriculum()
    {
        var yaml = new YamlStream();
        using var file = new StreamReader(Path.Combine(AppContext.BaseDirectory, "Content", "curriculum.yaml"));
        yaml.Load(file);
        var languages = ((YamlSequenceNode)yaml.Documents[0].RootNode["languages"]).Select(language => language.ToString()).ToArray();
        Assert.NotEmpty(languages);
        Assert.All(languages, language => Assert.Contains(language, Lists.Reader.Languages));
    }

    [Fact]
    public void Cover_the_five_languages_at_full_strength() =>
        Assert.Equal(["de", "en", "es", "fr", "pt"], Lists.Reader.Languages);

    [Fact]
    public void Stop_the_start_with_every_fault_by_file_and_line()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var language = folder.CreateSubdirectory("xx").FullName;
            File.WriteAllText(Path.Combine(language, "words.yaml"), "slots: |\n  I = i |\n");
            foreach (var category in Categories) File.WriteAllText(Path.Combine(language, category + ".yaml"), "clear: |\n  fine\n  <nobody> is here\n");
            var fault = Assert.Throws<InvalidDataException>(() => SupportReader.Load(folder.FullName));
            Assert.Contains("words.yaml:2: an empty alternative", fault.Message, StringComparison.Ordinal);
            Assert.Contains("suicide.yaml:3: no slot <nobody>", fault.Message, StringComparison.Ordinal);
            Assert.Contains("everyday.yaml: missing", fault.Message, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(true);
        }
    }
}
