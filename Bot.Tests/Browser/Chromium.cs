using Microsoft.Playwright;

namespace CompassionCoach.Tests.Browser;

/// <summary>One Chromium for all tests of a class: the machine's own, never one that is downloaded.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] s_arguments =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
        "--disable-dev-shm-usage",
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>The program, from CHROMIUM or where Linux distributions put it; null where there is none.</summary>
    public static string? Path { get; } = ((string?[])
        [Environment.GetEnvironmentVariable("CHROMIUM"), "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"]).FirstOrDefault(File.Exists);

    public async Task InitializeAsync()
    {
        if (Path is null) return;
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Path, Args = s_arguments });
    }

    /// <summary>A browser as someone new has it: nothing stored, and what it is asked for elsewhere than at this address is counted.</summary>
    public async Task<Visit> VisitAsync(Uri address, int width = 900, int height = 900, ColorScheme scheme = ColorScheme.Light)
    {
        var context = await _browser!.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = height },
            ColorScheme = scheme,
            ReducedMotion = ReducedMotion.Reduce,
            Locale = "en-GB",
        });
        var visit = new Visit(context, await context.NewPageAsync(), address);
        await visit.OpenAsync();
        return visit;
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null) await _browser.CloseAsync();
        _playwright?.Dispose();
    }
}
