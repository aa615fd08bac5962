using CompassionCoach.Dialogs.Learners;
using Microsoft.Extensions.Options;

namespace CompassionCoach.Bot.Stores;

public static class StorageServices
{
    /// <summary>Adds the <see cref="CoachStore"/> that the settings under <c>Storage</c> choose. It opens at its first use.</summary>
    public static IServiceCollection AddStorage(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<IValidateOptions<StorageOptions>, StorageOptionsValidator>();
        services.AddOptions<StorageOptions>().Bind(configuration.GetSection(StorageOptions.Section)).ValidateOnStart();
        services.AddSingleton<CoachStore>(provider => new SqliteStore(SqlitePath(provider)));
        return services;
    }

    /// <summary>The database file's full path.</summary>
    internal static string SqlitePath(IServiceProvider provider)
    {
        var path = provider.GetRequiredService<IOptions<StorageOptions>>().Value.Sqlite.Path;
        return Path.GetFullPath(path, provider.GetRequiredService<IHostEnvironment>().ContentRootPath);
    }
}
