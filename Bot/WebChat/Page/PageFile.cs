using System.Security.Cryptography;

namespace CompassionCoach.Bot.WebChat.Page;

/// <summary>One file of the page on disk: what it is, its compressed twins beside it, and a version made from its content.</summary>
internal sealed class PageFile(string path, string contentType)
{
    private static readonly (string Encoding, string Suffix)[] s_twins = [("br", ".br"), ("gzip", ".gz")];
    private readonly Lazy<string> _version = new(() => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)).AsSpan(0, 8)));

    public string ContentType => contentType;

    public string Version => _version.Value;

    /// <summary>The smallest form of it that the browser takes: its path, and the encoding it is in (null for none).</summary>
    public (string Path, string? Encoding) For(Func<string, bool> accepts)
    {
        foreach (var (encoding, suffix) in s_twins)
        {
            if (accepts(encoding) && File.Exists(path + suffix)) return (path + suffix, encoding);
        }

        return (path, null);
    }
}
