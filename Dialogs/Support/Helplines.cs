using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace CompassionCoach.Dialogs.Support;

/// <summary>
/// Crisis lines and emergency numbers by country, from helplines.yaml. A country without a sourced line has its emergency number
/// and the directory. 116 123 is listed only where it is known to answer: the number is reserved across the EU, not active there.
/// </summary>
public sealed class Helplines
{
    private readonly Dictionary<string, CountryHelp> countries;

    private Helplines(CountryHelp international, Dictionary<string, CountryHelp> countries) =>
        (International, this.countries) = (international, countries);

    /// <summary>For people whose country is unknown or not listed.</summary>
    public CountryHelp International { get; }

    public IReadOnlyCollection<CountryHelp> Countries => countries.Values;

    /// <summary>The country's help, or <see cref="International"/> where the code is null, unknown or not listed.</summary>
    /// <param name="code">ISO 3166-1 alpha-2, in any case.</param>
    public CountryHelp ForCountry(string? code) => code is not null && countries.TryGetValue(code, out var help) ? help : International;

    /// <exception cref="InvalidDataException">The file cannot be read or is faulty; the message names each fault by file and line.</exception>
    public static Helplines Load(string path)
    {
        var faults = new List<string>();
        try
        {
            using var file = new StreamReader(path);
            var yaml = new YamlStream();
            yaml.Load(file);
            var root = new HelplineNode(path, yaml.Documents[0].RootNode, faults);
            var directory = new Uri(root.Url("directory"));
            var countries = new Dictionary<string, CountryHelp>(StringComparer.OrdinalIgnoreCase);
            foreach (var node in root.Items("countries"))
            {
                var code = node.Matching("country", "^[A-Z]{2}$", "a country is two capital letters");
                var lines = node.Items("lines").Select(Line).ToArray();
                var help = new CountryHelp(code, node.Text("name"), node.Matching("emergency", "^[0-9]{2,5}$", "an emergency number is 2 to 5 digits"), lines, directory);
                if (!countries.TryAdd(code, help)) node.Fault($"{code} is listed twice");
            }
            if (countries.Count == 0) root.Fault("no countries");
            if (faults.Count == 0) return new Helplines(new CountryHelp("", "", null, [], directory), countries);
        }
        catch (YamlException fault)
        {
            faults.Add($"{path}:{fault.Start.Line}: {fault.Message}");
        }
        catch (IOException fault)
        {
            faults.Add($"{path}: {fault.Message}");
        }
        throw new InvalidDataException("helplines:\n" + string.Join('\n', faults));
    }

    private static Helpline Line(HelplineNode node)
    {
        const string Number = "^[0-9+][0-9 -]{1,18}[0-9]$";
        var line = new Helpline
        {
            Name = node.Text("name"),
            Call = node.Has("call") ? node.Matching("call", Number, "a number is digits and spaces") : null,
            Text = node.Has("text") ? node.Matching("text", "^[0-9 ]{3,15}(: [A-Z]+)?$", "a number to text is digits, and perhaps ': WORD'") : null,
            Hours = node.Has("hours") ? node.Text("hours") : null,
            Languages = node.Text("languages").Split(' '),
            Source = node.Text("source"),
            VerifiedOn = DateOnly.TryParseExact(node.Text("verifiedOn"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                ? day : node.Fault("verifiedOn is a date like 2026-11-23", DateOnly.MinValue),
        };
        if (line.Call is null && line.Text is null) node.Fault("neither call nor text");
        if (line.Languages.Any(language => language.Length != 2)) node.Fault("languages are two-letter codes");
        return line;
    }
}
