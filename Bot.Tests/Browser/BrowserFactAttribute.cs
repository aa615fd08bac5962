namespace CompassionCoach.Tests.Browser;

/// <summary>A test that needs a real browser and the Web Chat script; where either is missing it is skipped and says so.</summary>
internal sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        if (Chromium.Path is null) Skip = "No Chromium: install it, or name its program in CHROMIUM.";
        else if (Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "wwwroot"), "webchat-*.js", SearchOption.AllDirectories).Length == 0)
            Skip = "No Web Chat script: the build fetches it where Node.js, npm and a registry are at hand.";
    }
}
