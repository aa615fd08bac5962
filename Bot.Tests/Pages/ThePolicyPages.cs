using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Options;

namespace CompassionCoach.Tests.Pages;

public sealed partial class ThePolicyPages
{
    private static readonly (string, string)[] SomeOrganisation =
    [
        ("Organisation:Name", "Fern & <b>Sons</b> {{ContactEmail}}"),
        ("Organisation:ContactEmail", "privacy@fern.example"),
        ("Organisation:SupportUrl", "https://fern.example/help?a=1&b=2"),
    ];

    /// <summary>The web chat's page and mark, which another room serves, and the one place outside.</summary>
    private static readonly string[] Elsewhere = ["/", "/mark.svg", "https://findahelpline.com"];

    public static TheoryData<string> Paths => ["/privacy", "/terms", "/support"];

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Open_without_signing_in_as_whole_accessible_pages(string path)
    {
        await using var host = await PagesHost.StartAsync();
        using var answer = await host.Client.GetAsync(path);
        var page = await answer.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("text/html; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        Assert.StartsWith("<!doctype html>\n<html lang=\"en\">", page);
        Assert.Matches("<title>[^<]+</title>", page);
        Assert.Single(Regex.Matches(page, "<h1>"));
        Assert.Single(Regex.Matches(page, "<main id=\"text\">"));
        Assert.Single(Regex.Matches(page, $"<a href=\"{path}\" aria-current=\"page\">"));
        Assert.DoesNotContain("{{", page);
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Need_nothing_that_a_strict_content_policy_forbids(string path)
    {
        await using var host = await PagesHost.StartAsync(SomeOrganisation);
        using var answer = await host.Client.GetAsync(path);
        var page = await answer.Content.ReadAsStringAsync();
        var loaded = Loads().Matches(page).Select(found => found.Groups["from"].Value).ToArray();

        Assert.StartsWith("default-src 'none'; style-src 'self';", answer.Headers.GetValues("Content-Security-Policy").Single());
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.DoesNotMatch(@"(?i)<script|<style|\sstyle=|\son[a-z]+=|javascript:|<iframe|<form", page);
        Assert.Contains("/policy.css", loaded);
        Assert.All(loaded, from => Assert.StartsWith("/", from));
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Lead_only_to_places_that_are_there(string path)
    {
        await using var host = await PagesHost.StartAsync();
        var links = Links().Matches(await host.ReadAsync(path)).Select(found => found.Groups["to"].Value).Distinct().Except(Elsewhere).ToArray();

        Assert.True(links.Length >= 5);
        foreach (var link in links)
        {
            var parts = link.Split('#');
            var target = await host.ReadAsync(parts[0].Length == 0 ? path : parts[0]);
            if (parts.Length == 2)
                Assert.Contains($"id=\"{parts[1]}\"", target);
        }
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Name_the_organisation_as_it_is_written_and_never_as_markup(string path)
    {
        await using var host = await PagesHost.StartAsync(SomeOrganisation);
        var page = await host.ReadAsync(path);

        Assert.Contains("Fern &amp; &lt;b&gt;Sons&lt;/b&gt; {{ContactEmail}}", page);
        Assert.DoesNotContain("<b>", page);
        Assert.Contains("<a href=\"mailto:privacy@fern.example\">privacy@fern.example</a>", page);
        Assert.DoesNotContain("gave you", page);
    }

    [Fact]
    public async Task Lead_to_the_help_of_the_organisation()
    {
        await using var host = await PagesHost.StartAsync(SomeOrganisation);

        Assert.Contains("href=\"https://fern.example/help?a=1&amp;b=2\"", await host.ReadAsync("/support"));
    }

    [Fact]
    public async Task Say_whom_to_ask_where_no_organisation_is_set()
    {
        await using var host = await PagesHost.StartAsync(("Organisation:Name", ""), ("Organisation:ContactEmail", ""), ("Organisation:SupportUrl", ""));

        Assert.Contains("whoever gave you the coach", await host.ReadAsync("/privacy"));
        Assert.Contains("Ask whoever gave you the coach", await host.ReadAsync("/support"));
        Assert.DoesNotContain("mailto:", await host.ReadAsync("/support"));
    }

    [Fact]
    public async Task Tell_what_a_learner_has_a_right_to_know()
    {
        await using var host = await PagesHost.StartAsync();
        var privacy = Spaces().Replace(await host.ReadAsync("/privacy"), " ");

        Assert.All(["who", "what", "where", "see", "teams", "web", "danger", "long", "safe"], part => Assert.Contains($"<h2 id=\"{part}\">", privacy));
        Assert.Contains("kept by Teams itself", privacy);
        Assert.Contains("no view for managers", privacy);
        Assert.Contains("technical rights", privacy);
        Assert.Contains("no language model and no analytics", privacy);
    }

    [Fact]
    public async Task Say_what_the_coach_is_not_and_to_whom_it_does_not_belong()
    {
        await using var host = await PagesHost.StartAsync();
        var terms = Spaces().Replace(await host.ReadAsync("/terms"), " ");

        Assert.Contains("not therapy", terms);
        Assert.Contains("not an emergency service", terms);
        Assert.Contains("CBCT® and Cognitively-Based Compassion Training are marks of Emory University", terms);
        Assert.Contains("not affiliated with, endorsed by or sponsored by", terms);
    }

    [Fact]
    public async Task Answer_a_checker_that_asks_only_for_the_head()
    {
        await using var host = await PagesHost.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Head, "/privacy");
        using var answer = await host.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData("Organisation:ContactEmail", "ask us", "Organisation:ContactEmail is not an e-mail address")]
    [InlineData("Organisation:ContactEmail", "a@b.example?cc=c@d.example", "Organisation:ContactEmail is not an e-mail address")]
    [InlineData("Organisation:SupportUrl", "javascript:alert(1)", "Organisation:SupportUrl is not an address")]
    [InlineData("Organisation:SupportUrl", "http://fern.example", "Organisation:SupportUrl is not an address")]
    public async Task Stop_the_start_where_a_setting_is_wrong(string key, string value, string sentence)
    {
        var fault = await Assert.ThrowsAsync<OptionsValidationException>(() => PagesHost.StartAsync((key, value)));

        Assert.Contains(sentence, fault.Message);
    }

    [GeneratedRegex("<a [^>]*href=\"(?<to>[^\"]+)\"|<link [^>]*href=\"(?<to>[^\"]+)\"")]
    private static partial Regex Links();

    [GeneratedRegex("src=\"(?<from>[^\"]+)\"|<link [^>]*href=\"(?<from>[^\"]+)\"")]
    private static partial Regex Loads();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
