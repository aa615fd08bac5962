using CompassionCoach.Bot.Stores;
using CompassionCoach.Dialogs.Learners;

namespace CompassionCoach.Tests.Stores;

public sealed class SqliteStoreContract : StoreContract
{
    private readonly TemporaryFolder folder = new();

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        folder.Dispose();
    }

    protected override ValueTask<CoachStore> OpenAsync() => new(new SqliteStore(folder.File("coach.db")));

    protected override ValueTask CloseAsync(CoachStore instance) => ((SqliteStore)instance).DisposeAsync();
}
