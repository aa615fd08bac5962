using CompassionCoach.Bot.Stores;
using CompassionCoach.Bot.Turns;
using CompassionCoach.Tests.Stores;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace CompassionCoach.Tests.Turns;

public sealed class TurnServicesTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Without_a_secret_one_is_made_beside_the_database_and_found_again()
    {
        using var first = Host("");
        using var second = Host("");
        Assert.NotNull(first.Services.GetRequiredService<LearnerTurn>());
        Assert.Equal(Key(first), Key(second));
        Assert.True(File.Exists(folder.File("data/learner-key")));
    }

    [Fact]
    public void A_given_secret_needs_no_file()
    {
        using var given = Host(new string('s', 32));
        using var another = Host(new string('t', 32));
        Assert.NotEqual(Key(given), Key(another));
        Assert.False(Directory.Exists(folder.File("data")));
    }

    [Fact]
    public async Task A_secret_that_is_too_short_stops_the_start_and_is_not_repeated()
    {
        using var host = Host("hunter2");
        var stopped = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());
        Assert.Equal("Learners:KeySecret is shorter than 32 characters; leave it empty and one is made.", stopped.Message);
    }

    private static string Key(IHost host) => host.Services.GetRequiredService<LearnerKeys>().Of("tenant", "user").Value;

    private IHost Host(string secret)
    {
        var builder = new HostApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true, ContentRootPath = folder.Path });
        builder.Configuration.AddInMemoryCollection([KeyValuePair.Create("Learners:KeySecret", (string?)secret)]);
        builder.Services.AddSingleton<TimeProvider>(new FakeTimeProvider());
        builder.Services.AddStorage(builder.Configuration);
        builder.Services.AddLearnerTurns(builder.Configuration);
        return builder.Build();
    }
}
