using CompassionCoach.Bot.Stores;
using CompassionCoach.Dialogs.Learners;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace CompassionCoach.Tests.Stores;

public sealed class StorageOptionsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Nothing_set_keeps_learners_in_a_file_under_the_content_root()
    {
        using var host = Host();
        await host.StartAsync();
        Assert.Null(await host.Services.GetRequiredService<CoachStore>().CheckAsync(default));
        Assert.True(File.Exists(folder.File("data/coach.db")));
        await host.StopAsync();
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("SQLITE")]
    public async Task A_provider_may_be_written_in_any_case(string provider)
    {
        using var host = Host(("Storage:Provider", provider), ("Storage:Sqlite:Path", folder.File("elsewhere.db")));
        await host.StartAsync();
        Assert.Null(await host.Services.GetRequiredService<CoachStore>().CheckAsync(default));
        Assert.True(File.Exists(folder.File("elsewhere.db")));
        await host.StopAsync();
    }

    [Theory]
    [InlineData("Storage:Provider", "Cosmos", "Storage:Provider is Cosmos, which is not in this build yet; choose Sqlite.")]
    [InlineData("Storage:Provider", "Postgres", "Storage:Provider is 'Postgres', which is no store that the coach knows; choose Sqlite.")]
    [InlineData("Storage:Sqlite:Path", "", "Storage:Sqlite:Path is empty; it names the database file, data/coach.db for example.")]
    public async Task A_wrong_value_stops_the_start_with_one_sentence_that_names_it(string setting, string value, string sentence)
    {
        using var host = Host((setting, value));
        var stopped = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());
        Assert.Equal(sentence, stopped.Message);
    }

    private IHost Host(params (string Name, string Value)[] settings)
    {
        var builder = new HostApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true, ContentRootPath = folder.Path });
        builder.Configuration.AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Name, (string?)setting.Value)));
        builder.Services.AddStorage(builder.Configuration);
        return builder.Build();
    }
}
