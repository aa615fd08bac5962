using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace CompassionCoach.Bot.WebChat.Page;

/// <summary>The page on <c>/</c> and its files. Nothing on it comes from anywhere else, and the browser is told so.</summary>
internal static class PageEndpoints
{
    /// <summary>The hash of nothing: Web Chat adds one style element before it has anything to put in it.</summary>
    private const string NoStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

    private static readonly string[] s_read = [HttpMethods.Get, HttpMethods.Head];

    public static void MapPage(this WebApplication app)
    {
        var files = app.Services.GetRequiredService<PageFiles>();
        app.MapMethods("/", s_read, (HttpContext http) => Page(http, files));
        foreach (var path in files.Paths) app.MapMethods(path, s_read, (HttpContext http) => Part(http, files[path]));
    }

    private static IResult Page(HttpContext http, PageFiles files)
    {
        var nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(18));
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = string.Join("; ",
            "default-src 'none'", Scripts(http), $"style-src 'self' 'nonce-{nonce}' {NoStyle}", "img-src 'self' data: blob:", "connect-src 'self'",
            "base-uri 'none'", "form-action 'none'", "frame-ancestors 'self'");
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=(), interest-cohort=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers.CacheControl = "no-store";
        return Results.Content(files.Page(nonce), "text/html; charset=utf-8");
    }

    /// <summary>Accessibility checkers and the like put their own script on a page: for that, and in Development only, the page lets them.</summary>
    private static string Scripts(HttpContext http) =>
        http.RequestServices.GetRequiredService<IHostEnvironment>().IsDevelopment() ? "script-src 'self' 'unsafe-inline'" : "script-src 'self'";

    private static IResult Part(HttpContext http, PageFile file)
    {
        var accepted = http.Request.GetTypedHeaders().AcceptEncoding;
        var (path, encoding) = file.For(name => accepted.Any(one => one.Value.Equals(name, StringComparison.OrdinalIgnoreCase) && one.Quality != 0));
        var headers = http.Response.Headers;
        headers.Vary = HeaderNames.AcceptEncoding;
        headers.XContentTypeOptions = "nosniff";
        if (encoding is not null) headers.ContentEncoding = encoding;
        // An address that names the version never changes its content; any other is asked about again.
        headers.CacheControl = http.Request.Query["v"] == file.Version ? "public, max-age=31536000, immutable" : "no-cache";
        return Results.File(path, file.ContentType, entityTag: new($"\"{file.Version}{encoding}\""));
    }
}
