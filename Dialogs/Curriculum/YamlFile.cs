using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CompassionCoach.Dialogs.Curriculum;

/// <summary>
/// Reads a content file into <see cref="Node"/>s. Content is the plain part of YAML: mappings, lists and text; anchors, aliases
/// and tags are refused, and so is a key that stands twice.
/// </summary>
public static class YamlFile
{
    public static Node Read(TextReader text, string name, ICollection<string> faults)
    {
        try
        {
            var parser = new Parser(text);
            parser.Consume<StreamStart>();
            if (!parser.TryConsume<DocumentStart>(out _))
                return Empty(name);
            return ReadNode(parser, name, faults);
        }
        catch (YamlException fault)
        {
            faults.Add($"{name}:{fault.Start.Line}: {fault.Message}");
            return Empty(name);
        }
    }

    private static Node Empty(string name) => new(name, 1) { Map = new Dictionary<string, Node>() };

    private static Node ReadNode(IParser parser, string name, ICollection<string> faults) => parser.Consume<ParsingEvent>() switch
    {
        Scalar scalar => new Node(name, (int)scalar.Start.Line) { Text = scalar.Value },
        SequenceStart list => ReadList(parser, name, (int)list.Start.Line, faults),
        MappingStart map => ReadMap(parser, name, (int)map.Start.Line, faults),
        var other => throw new YamlException(other.Start, other.End, "Content files hold mappings, lists and text only."),
    };

    private static Node ReadList(IParser parser, string name, int line, ICollection<string> faults)
    {
        var items = new List<Node>();
        while (!parser.TryConsume<SequenceEnd>(out _))
            items.Add(ReadNode(parser, name, faults));
        return new Node(name, line) { Items = items };
    }

    private static Node ReadMap(IParser parser, string name, int line, ICollection<string> faults)
    {
        var map = new Dictionary<string, Node>();
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = parser.Consume<Scalar>();
            if (!map.TryAdd(key.Value, ReadNode(parser, name, faults)))
                faults.Add($"{name}:{key.Start.Line}: '{key.Value}' stands twice");
        }

        return new Node(name, line) { Map = map };
    }
}
