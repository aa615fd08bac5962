using System.Text.Encodings.Web;
using System.Text.RegularExpressions;

namespace CompassionCoach.Bot.Pages;

/// <summary>
/// Fills a page as Mustache does, with four of its signs: <c>{{Name}}</c> is the value, encoded for HTML;
/// <c>{{#Name}}…{{/Name}}</c> stays where there is a value, <c>{{^Name}}…{{/Name}}</c> where there is none; <c>{{! … }}</c> is
/// a note to whoever edits the page. So that both wordings, with and without, stand in the page and not in code.
/// </summary>
internal static partial class PageTemplate
{
    /// <summary>The page with its values; what a value says is never read as a sign.</summary>
    /// <exception cref="KeyNotFoundException">The page asks for a value that nobody gives.</exception>
    public static string Fill(string page, IReadOnlyDictionary<string, string?> values)
    {
        var kept = KeepSections(Notes().Replace(page, ""), values);
        return Values().Replace(kept, found => HtmlEncoder.Default.Encode(values[found.Groups["name"].Value] ?? ""));
    }

    private static string KeepSections(string text, IReadOnlyDictionary<string, string?> values) => Sections().Replace(text, found =>
    {
        var isThere = !string.IsNullOrWhiteSpace(values[found.Groups["name"].Value]);
        var wantsIt = found.Groups["sign"].Value == "#";
        return isThere == wantsIt ? KeepSections(found.Groups["body"].Value, values) : "";
    });

    [GeneratedRegex(@"\{\{!.*?\}\}\n?", RegexOptions.Singleline)]
    private static partial Regex Notes();

    [GeneratedRegex(@"\{\{(?<sign>[#^])(?<name>\w+)\}\}(?<body>.*?)\{\{/\k<name>\}\}", RegexOptions.Singleline)]
    private static partial Regex Sections();

    [GeneratedRegex(@"\{\{(?<name>\w+)\}\}")]
    private static partial Regex Values();
}
