namespace CompassionCoach.Dialogs.Commands;

/// <summary>Every command there is. A new one is one file, one entry here, and its phrases in each language.</summary>
public static class AllCommands
{
    public static readonly IReadOnlyList<Command> All =
    [
        new HelpNow(), new Help(), new Menu(), new Skip(), new Back(), new Stop(), new Again(), new GroundMe(), new Practise(), new NotThisOne(), new HowLong(), new Why(), new Simpler(), new WhereAmI(),
    ];

    private static readonly Dictionary<string, Command> ByName = All.ToDictionary(command => command.Name);

    public static Command? Find(string? name) => name is null ? null : ByName.GetValueOrDefault(name);
}
