using CompassionCoach.Bot;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CompassionCoach.Tests.Hosting;

public sealed class DefaultsTests
{
    private const string Requests = "Microsoft.AspNetCore.Hosting.Diagnostics";

    [Fact]
    public void A_request_leaves_no_lines_in_the_log_but_its_troubles_do()
    {
        var log = LogOf([]);

        Assert.False(log.IsEnabled(LogLevel.Information));
        Assert.True(log.IsEnabled(LogLevel.Warning));
    }

    [Fact]
    public void Whoever_wants_to_see_requests_says_so() =>
        Assert.True(LogOf(["--Logging:LogLevel:Microsoft.AspNetCore=Information"]).IsEnabled(LogLevel.Information));

    [Fact]
    public void Settings_files_are_read_at_start_and_not_watched() =>
        Assert.All(
            Defaults.Builder([]).Configuration.Sources.OfType<Microsoft.Extensions.Configuration.FileConfigurationSource>(), file => Assert.False(file.ReloadOnChange));

    private static ILogger LogOf(string[] args) => Defaults.Builder(args).Build().Services.GetRequiredService<ILoggerFactory>().CreateLogger(Requests);
}
