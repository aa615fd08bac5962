using System.Security.Cryptography;
using System.Text;
using CompassionCoach.Dialogs.Support;
using YamlDotNet.RepresentationModel;

namespace CompassionCoach.Tests.Support;

/// <summary>One sentence of the labelled set: how it should be read, and what it is about (a category, or a kind of everyday talk).</summary>
internal sealed record LabelledSentence(string Language, SupportLevel Label, string About, string Text)
{
    /// <summary>
    /// Half of the set was never looked at while the lists were tuned: the sentences whose SHA-256 (of the UTF-8 text) begins with
    /// an even byte. Only their totals may be read; a failure among them is not to be mended by name.
    /// </summary>
    public bool IsHeldOut => SHA256.HashData(Encoding.UTF8.GetBytes(Text))[0] % 2 == 0;

    public bool IsDanger => Label >= SupportLevel.Unclear;

    /// <summary>Reads sentences/&lt;lang&gt;.yaml of the test output: label, then subject, then one sentence a line.</summary>
    public static IReadOnlyList<LabelledSentence> All(string folder = "sentences")
    {
        var all = new List<LabelledSentence>();
        foreach (var path in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Support", folder), "*.yaml").Order(StringComparer.Ordinal))
        {
            var yaml = new YamlStream();
            using var file = new StreamReader(path);
            yaml.Load(file);
            foreach (var (label, subjects) in (YamlMappingNode)yaml.Documents[0].RootNode)
            {
                foreach (var (about, lines) in (YamlMappingNode)subjects)
                {
                    all.AddRange(lines.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => new LabelledSentence(
                        Path.GetFileNameWithoutExtension(path), Enum.Parse<SupportLevel>(label.ToString(), true), about.ToString(), line.Trim())));
                }
            }
        }
        return all;
    }
}
