using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace CompassionCoach.Tests.Browser;

/// <summary>Someone in front of the page: what they see and do, in their words.</summary>
public sealed class Visit(IBrowserContext context, IPage page, Uri address) : IAsyncDisposable
{
    public IPage Page => page;

    /// <summary>What the page asked of other sites; nothing ever should.</summary>
    public ConcurrentQueue<string> Elsewhere { get; } = new();

    /// <summary>What the browser complained of.</summary>
    public ConcurrentQueue<string> Complaints { get; } = new();

    private ILocator Transcript => page.Locator(".webchat__basic-transcript");

    public ILocator Box => page.Locator("[data-id=webchat-sendbox-input]");

    public async Task OpenAsync()
    {
        page.Request += (_, request) =>
        {
            var uri = new Uri(request.Url);
            if (uri.Scheme is "http" or "https" && uri.Authority != address.Authority) Elsewhere.Enqueue(request.Url);
        };
        page.Console += (_, message) =>
        {
            if (message.Type == "error") Complaints.Enqueue(message.Text);
        };
        page.PageError += (_, fault) => Complaints.Enqueue(fault);
        await page.GotoAsync(address.ToString());
        await Box.WaitForAsync();
    }

    public async Task SayAsync(string text)
    {
        await Box.FillAsync(text);
        await Box.PressAsync("Enter");
    }

    public Task SeeAsync(string text) => Transcript.GetByText(text).Filter(new() { Visible = true }).Last.WaitForAsync();

    /// <summary>Web Chat shows an answer on offer twice for a moment, once for screen readers: the last is the one to press.</summary>
    public Task PressAsync(string button) => page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).Last.ClickAsync();

    public Task FillAsync(string label, string text) => Transcript.GetByLabel(label).Last.FillAsync(text);

    /// <summary>Waits until a text is on the page no more; the live region for screen readers keeps it for about a second.</summary>
    public Task GoneAsync(string text) => Assertions.Expect(Transcript.GetByText(text).Filter(new() { Visible = true })).ToHaveCountAsync(0, new() { Timeout = 20_000 });

    /// <summary>The random number that this browser keeps.</summary>
    public Task<string?> LearnerAsync() => page.EvaluateAsync<string?>("() => localStorage.getItem('coach.learner')");

    public async ValueTask DisposeAsync() => await context.CloseAsync();
}
