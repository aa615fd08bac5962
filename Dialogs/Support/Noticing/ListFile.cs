using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CompassionCoach.Dialogs.Support.Noticing;

/// <summary>
/// Reads one list: a mapping of sections, each a block of lines or a mapping of parts to blocks. Reading stops at
/// <c>examples</c>, which comes last and is for tests and people, so that starting the bot does not pay for it.
/// </summary>
internal static class ListFile
{
    /// <exception cref="YamlException">The file is not of that shape.</exception>
    public static List<ListLine> Read(string path)
    {
        using var file = new StreamReader(path);
        var parser = new Parser(file);
        parser.Consume<StreamStart>();
        var lines = new List<ListLine>();
        if (!parser.TryConsume<DocumentStart>(out _)) return lines;
        parser.Consume<MappingStart>();
        while (parser.TryConsume<Scalar>(out var key) && key.Value != "examples")
        {
            if (!parser.TryConsume<MappingStart>(out _)) AddBlock(parser.Consume<Scalar>(), key.Value, "", lines);
            else
            {
                while (parser.TryConsume<Scalar>(out var part)) AddBlock(parser.Consume<Scalar>(), key.Value, part.Value, lines);
                parser.Consume<MappingEnd>();
            }
        }
        return lines;
    }

    private static void AddBlock(Scalar block, string section, string part, List<ListLine> lines)
    {
        // A block's text begins on the line after its bar.
        var number = (int)block.Start.Line + (block.Style == ScalarStyle.Literal ? 1 : 0);
        foreach (var line in block.Value.AsSpan().EnumerateLines())
        {
            var text = line.Trim();
            if (text.Length > 0 && text[0] != '#') lines.Add(new ListLine(section, part, number, text.ToString()));
            number++;
        }
    }
}
