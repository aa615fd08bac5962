using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace CompassionCoach.Dialogs.Support;

/// <summary>One mapping of helplines.yaml, read so that every fault is told with its line and reading goes on.</summary>
internal sealed class HelplineNode(string path, YamlNode node, List<string> faults)
{
    private readonly YamlMappingNode? mapping = node as YamlMappingNode;

    public bool Has(string key) => mapping?.Children.ContainsKey(key) == true;

    public string Text(string key)
    {
        if (Has(key) && mapping![key] is YamlScalarNode { Value.Length: > 0 } scalar) return scalar.Value;
        Fault($"no {key}");
        return "";
    }

    public string Matching(string key, string pattern, string rule)
    {
        var text = Text(key);
        if (text.Length > 0 && !Regex.IsMatch(text, pattern, RegexOptions.NonBacktracking)) Fault($"{rule}: {text}");
        return text;
    }

    public string Url(string key)
    {
        var text = Text(key);
        if (Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme == Uri.UriSchemeHttps) return text;
        Fault($"{key} is not an https address");
        return "https://invalid.example";
    }

    /// <summary>The mappings of a list; none where the key is missing.</summary>
    public IEnumerable<HelplineNode> Items(string key)
    {
        if (!Has(key)) return [];
        if (mapping![key] is YamlSequenceNode list) return list.Select(item => new HelplineNode(path, item, faults));
        Fault($"{key} is not a list");
        return [];
    }

    public void Fault(string what) => faults.Add($"{path}:{node.Start.Line}: {what}");

    public T Fault<T>(string what, T instead)
    {
        Fault(what);
        return instead;
    }
}
