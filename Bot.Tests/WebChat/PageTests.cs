using System.Net;
using System.Text.RegularExpressions;

namespace CompassionCoach.Tests.WebChat;

public sealed partial class PageTests
{
    [Fact]
    public async Task The_page_says_what_it_is_before_any_script_has_run()
    {
        await using var app = await ChatApp.StartAsync();
        using var http = new HttpClient { BaseAddress = app.Address };
        var page = await http.GetStringAsync("/");
        foreach (var part in (string[])["<html lang=\"en\">", "<title>", "<h1>", "class=\"lead\"", "href=\"/privacy\"", "href=\"/terms\"", "id=\"help\"", "id=\"forget\"", "<noscript>"])
            Assert.Contains(part, page, StringComparison.Ordinal);
        Assert.DoesNotContain("{{", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_runs_on_the_page_but_its_own_files()
    {
        await using var app = await ChatApp.StartAsync();
        using var http = new HttpClient { BaseAddress = app.Address };
        var first = await http.GetAsync("/");
        var page = await first.Content.ReadAsStringAsync();
        var policy = first.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("script-src 'self';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.False(first.Headers.Contains("Set-Cookie"));
        Assert.DoesNotMatch(InlineScript(), page);
        Assert.DoesNotMatch(OtherSite(), page);

        var nonce = Nonce().Match(page).Groups[1].Value;
        Assert.Contains($"'nonce-{nonce}'", policy, StringComparison.Ordinal);
        Assert.NotEqual(nonce, Nonce().Match(await http.GetStringAsync("/")).Groups[1].Value);
    }

    [Fact]
    public async Task Files_with_a_version_are_kept_by_the_browser_and_come_compressed_where_they_are_large()
    {
        await using var app = await ChatApp.StartAsync();
        using var http = new HttpClient { BaseAddress = app.Address };
        var addresses = Address().Matches(await http.GetStringAsync("/")).Select(match => match.Groups[1].Value).Distinct().ToList();
        Assert.Contains(addresses, address => address.StartsWith("/coach.js?v=", StringComparison.Ordinal));
        foreach (var address in addresses.Where(address => address.Contains("?v=", StringComparison.Ordinal)))
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            request.Headers.AcceptEncoding.ParseAdd("gzip, br");
            using var answer = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Contains("immutable", answer.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
            if (address.StartsWith("/vendor/", StringComparison.Ordinal)) Assert.Equal("br", answer.Content.Headers.ContentEncoding.Single());
        }

        Assert.True((await http.GetAsync("/coach.css")).Headers.CacheControl!.NoCache);
    }

    [Theory]
    [InlineData("/index.html")]
    [InlineData("/vendor/")]
    [InlineData("/../appsettings.json")]
    [InlineData("/vendor/..%2f..%2fwebchat.key")]
    public async Task Nothing_else_of_the_folder_is_served(string path)
    {
        await using var app = await ChatApp.StartAsync();
        using var http = new HttpClient { BaseAddress = app.Address };
        Assert.Equal(HttpStatusCode.NotFound, (await http.GetAsync(path)).StatusCode);
    }

    [GeneratedRegex("<script(?![^>]*\\bsrc=)|\\son[a-z]+=|javascript:|\\sstyle=", RegexOptions.IgnoreCase)]
    private static partial Regex InlineScript();

    [GeneratedRegex("\\b(?:src|action)=\"(?:https?:)?//", RegexOptions.IgnoreCase)]
    private static partial Regex OtherSite();

    [GeneratedRegex("data-nonce=\"([^\"]+)\"")]
    private static partial Regex Nonce();

    [GeneratedRegex("(?:src|href)=\"(/[^\"]+)\"")]
    private static partial Regex Address();
}
