using CompassionCoach.Tests.WebChat;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace CompassionCoach.Tests.Browser;

public sealed class PageInBrowserTests(Chromium chromium) : IClassFixture<Chromium>
{
    [BrowserFact]
    public async Task Someone_new_is_welcomed_talks_picks_and_fills_a_card()
    {
        await using var app = await ChatApp.StartAsync();
        await using var visit = await chromium.VisitAsync(app.Address);
        await visit.SeeAsync("Welcome.");
        await visit.SayAsync("hello there");
        await visit.SeeAsync("Echo: hello there");
        await visit.SayAsync("choices");
        await visit.PressAsync("Just a quiet minute");
        await visit.SeeAsync("Echo: Just a quiet minute");
        await visit.SayAsync("execute");
        await visit.FillAsync("Your line", "I can begin again");
        await visit.PressAsync("Go on");
        await visit.SeeAsync("I can begin again");
        await visit.SayAsync("edit");
        await visit.SeeAsync("Edited.");
        await visit.PressAsync("I need help now");
        await visit.SeeAsync("Echo: I need help now");

        await visit.GoneAsync("Draft.");
        Assert.Empty(visit.Elsewhere);
        Assert.Empty(visit.Complaints);
        Assert.Empty(await visit.Page.Context.CookiesAsync());
    }

    [BrowserFact]
    public async Task Someone_who_comes_back_is_the_same_learner_until_they_ask_to_be_forgotten()
    {
        await using var app = await ChatApp.StartAsync();
        await using var visit = await chromium.VisitAsync(app.Address);
        await visit.SeeAsync("Welcome.");
        var learner = await visit.LearnerAsync();
        await visit.Page.ReloadAsync();
        await visit.SeeAsync("Welcome.");
        Assert.Equal([learner, learner], app.Bot.Heard.Select(activity => activity.From!.Id));

        await visit.SayAsync("something of mine");
        await visit.SeeAsync("Echo: something of mine");
        await visit.PressAsync("Forget me here");
        await visit.PressAsync("Keep my place");
        Assert.Equal(learner, await visit.LearnerAsync());
        await visit.PressAsync("Forget me here");
        await visit.Page.Locator("dialog").GetByText("Forget me here", new() { Exact = true }).ClickAsync();
        await visit.Page.GetByRole(AriaRole.Status).GetByText("forgotten you").WaitForAsync();
        await visit.SeeAsync("Welcome.");
        await visit.GoneAsync("something of mine");
        Assert.NotEqual(learner, await visit.LearnerAsync());
        await visit.SayAsync("a new start");
        await visit.SeeAsync("Echo: a new start");
        Assert.Equal(await visit.LearnerAsync(), app.Bot.Heard.Last().From!.Id);
    }

    [BrowserFact]
    public async Task Someone_whose_token_grew_old_goes_on_in_a_fresh_conversation()
    {
        await using var app = await ChatApp.StartAsync();
        await using var visit = await chromium.VisitAsync(app.Address);
        await visit.SeeAsync("Welcome.");
        app.Time.Advance(TimeSpan.FromHours(2));
        await visit.SayAsync("I am back");
        await visit.Page.GetByRole(AriaRole.Status).GetByText("picked up afresh").WaitForAsync();
        await visit.SayAsync("hello again");
        await visit.SeeAsync("Echo: hello again");
    }

    [BrowserTheory]
    [InlineData(320, 568, ColorScheme.Light)]
    [InlineData(320, 568, ColorScheme.Dark)]
    [InlineData(768, 1024, ColorScheme.Light)]
    [InlineData(1280, 800, ColorScheme.Dark)]
    public async Task The_page_fits_and_an_accessibility_checker_finds_nothing(int width, int height, ColorScheme scheme)
    {
        await using var app = await ChatApp.StartAsync();
        await using var visit = await chromium.VisitAsync(app.Address, width, height, scheme);
        await visit.SayAsync("card");
        await visit.SeeAsync("A line to keep");
        await visit.SayAsync("choices");
        await visit.SeeAsync("Which one fits today?");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "None of these", Exact = true }).Last.WaitForAsync();

        Assert.True(await visit.Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"), "It scrolls sideways.");
        Assert.True(await visit.Box.EvaluateAsync<bool>("box => box.getBoundingClientRect().bottom <= innerHeight"), "The box to write in is out of sight.");
        var checkedPage = await visit.Page.RunAxe();
        Assert.NotEmpty(checkedPage.Passes);
        Assert.Empty(checkedPage.Violations.Select(violation => $"{violation.Id} ({violation.Impact}): {violation.Nodes[0].Html}"));
    }
}
