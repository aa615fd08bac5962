using System.Text;
using CompassionCoach.Bot.Stores;
using Microsoft.Extensions.Options;

namespace CompassionCoach.Bot.Turns;

public static class TurnServices
{
    /// <summary>
    /// Adds <see cref="LearnerTurn"/>, which wants a store (<see cref="StorageServices.AddStorage"/>) and a <see cref="TimeProvider"/>.
    /// </summary>
    public static IServiceCollection AddLearnerTurns(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<IValidateOptions<LearnersOptions>, LearnersOptionsValidator>();
        services.AddOptions<LearnersOptions>().Bind(configuration.GetSection(LearnersOptions.Section)).ValidateOnStart();
        services.AddSingleton(provider => new LearnerKeys(Secret(provider)));
        services.AddSingleton<LearnerTurn>();
        return services;
    }

    private static byte[] Secret(IServiceProvider provider) =>
        provider.GetRequiredService<IOptions<LearnersOptions>>().Value.KeySecret is { Length: > 0 } given
            ? Encoding.UTF8.GetBytes(given)
            : SecretBesideDatabase(provider);

    private static byte[] SecretBesideDatabase(IServiceProvider provider)
    {
        var database = StorageServices.SqlitePath(provider);
        var file = Path.Combine(Path.GetDirectoryName(database)!, KeySecretFile.Name);
        var old = File.Exists(database);
        var secret = KeySecretFile.Open(file, out var made);
        if (made && old)
            TurnEvents.SecretMadeForOldDatabase(provider.GetRequiredService<ILogger<LearnerTurn>>(), file);
        return secret;
    }
}
