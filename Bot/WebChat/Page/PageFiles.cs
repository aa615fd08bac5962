using System.Globalization;
using Microsoft.Extensions.Options;

namespace CompassionCoach.Bot.WebChat.Page;

/// <summary>The page's files, beside the program in <c>wwwroot</c>. Only what is listed here is served.</summary>
internal sealed class PageFiles
{
    private readonly Dictionary<string, PageFile> _files = new(StringComparer.Ordinal);
    private readonly string _page;

    public PageFiles(IOptions<WebChatOptions> options)
    {
        Add("/coach.css", "text/css; charset=utf-8");
        Add("/coach.js", "text/javascript; charset=utf-8");
        Add("/mark.svg", "image/svg+xml");
        var vendor = Path.Combine(Folder, "vendor");
        var script = Directory.Exists(vendor) ? Directory.GetFiles(vendor, "webchat-*.js").Order(StringComparer.Ordinal).LastOrDefault() : null;
        if (script is not null) Add(Script = "/vendor/" + Path.GetFileName(script), "text/javascript; charset=utf-8");
        _page = File.ReadAllText(Path.Combine(Folder, "index.html"))
            .Replace("{{coach.css}}", Versioned("/coach.css"), StringComparison.Ordinal)
            .Replace("{{coach.js}}", Versioned("/coach.js"), StringComparison.Ordinal)
            .Replace("{{webchat.js}}", Script is null ? "/vendor/webchat.js" : Versioned(Script), StringComparison.Ordinal)
            .Replace("{{limit}}", options.Value.MaxBodyBytes.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    public string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "wwwroot");

    /// <summary>Where the Web Chat script is served, or null where the build could not bring it.</summary>
    public string? Script { get; }

    public IEnumerable<string> Paths => _files.Keys;

    public PageFile this[string path] => _files[path];

    /// <summary>The page for one visit: Web Chat may add its style sheets under this number, and nobody else's.</summary>
    public string Page(string nonce) => _page.Replace("{{nonce}}", nonce, StringComparison.Ordinal);

    private void Add(string path, string contentType) => _files[path] = new(Path.Combine(Folder, path[1..]), contentType);

    private string Versioned(string path) => $"{path}?v={_files[path].Version}";
}
